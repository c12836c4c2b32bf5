import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useActorName, useTimes, useWords } from '@anju/ui';
import { Loaded, SidePanel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { HoldForm } from './HoldForm';
import type { Hold } from './retention';
import { words } from './retention.words';

/** What keeps somebody's data from being erased, who set it and why. */
export function HoldsPart({ person }: { person: string }) {
  const t = useWords(words);
  const [open, setOpen] = useState<Hold | 'new'>();
  const close = () => setOpen(undefined);
  const holds = useQuery({
    queryKey: ['holds', person],
    queryFn: () => dataOf(api.GET('/api/holds', { params: { query: { person, limit: 50 } } })),
  });
  const holding = holds.data?.items.some(({ liftedAt }) => !liftedAt);
  const lifting = open !== 'new' ? open : undefined;
  return (
    <section className="privacy-holds" aria-label={t('holds')}>
      <h3>{t('holds')}</h3>
      <p className="aj-second">{t('holds.hint')}</p>
      <Loaded query={holds} lines={1}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('holds.none')}</p>
          ) : (
            <ul>
              {items.map((hold) => (
                <HoldLine key={hold.id} hold={hold} onLift={() => setOpen(hold)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {holds.data && !holding && (
        <span>
          <Button onClick={() => setOpen('new')}>{t('hold.set')}</Button>
        </span>
      )}
      <SidePanel open={!!open} title={t(lifting ? 'hold.lift' : 'hold.set')} onClose={close}>
        {open && <HoldForm person={person} lifting={lifting} onClose={close} />}
      </SidePanel>
    </section>
  );
}

function HoldLine({ hold, onLift }: { hold: Hold; onLift: () => void }) {
  const t = useWords(words);
  const actorName = useActorName();
  const { shortTime } = useTimes();
  const { reason, setAt, setBy, liftedAt, liftedBy, liftedFor } = hold;
  return (
    <li data-lifted={liftedAt ? true : undefined}>
      <strong>{reason}</strong>
      <span className="aj-second">{t('hold.by', { who: actorName(setBy), time: shortTime(setAt) })}</span>
      {liftedAt ? (
        <span className="aj-second">
          {t('hold.lifted', {
            who: actorName(liftedBy ?? ''),
            time: shortTime(liftedAt),
            reason: liftedFor ?? '',
          })}
        </span>
      ) : (
        <span>
          <Button onClick={onLift}>{t('hold.lift')}</Button>
        </span>
      )}
    </li>
  );
}
