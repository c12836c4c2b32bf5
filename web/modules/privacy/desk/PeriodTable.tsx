import { useState } from 'react';
import { api } from '@anju/api';
import { Button, useActorName, useTimes, useWords } from '@anju/ui';
import {
  FormActs,
  FormPanel,
  NumberField,
  SidePanel,
  TextField,
  useDraft,
  useSend,
  WideTable,
} from '@anju/ui/desk';
import { type Due, kindHint, kindName, type Period } from './retention';
import { words } from './retention.words';

/** Every kind of personal data with its period, its floor and what the next run ends of it. */
export function PeriodTable({ periods, due }: { periods: Period[]; due: Due[] }) {
  const t = useWords(words);
  const [changing, setChanging] = useState<Period>();
  const close = () => setChanging(undefined);
  return (
    <WideTable label={t('retention')} acts>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('period')}</th>
            <th scope="col">{t('next')}</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period.kind}>
              <th scope="row">
                {kindName(t, period.kind)}
                <small>{kindHint(t, period.kind)}</small>
              </th>
              <td>
                <strong>{t('months', { n: period.months })}</strong>
                <Ground period={period} />
              </td>
              <td>
                <Next due={due.find(({ kind }) => kind === period.kind)} />
              </td>
              <td>
                <Button
                  kind="text"
                  aria-label={`${t('change')} ${kindName(t, period.kind)}`}
                  onClick={() => setChanging(period)}
                >
                  {t('change')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SidePanel
        open={!!changing}
        title={changing ? t('change.title', { kind: kindName(t, changing.kind) }) : ''}
        onClose={close}
      >
        {changing && <PeriodForm key={changing.kind} period={changing} onClose={close} />}
      </SidePanel>
    </WideTable>
  );
}

/** Why it is so long: who decided it, or what is usual and what the floor is. */
function Ground({ period }: { period: Period }) {
  const t = useWords(words);
  const actorName = useActorName();
  const { shortTime } = useTimes();
  const { decidedAt, decidedBy, reason, fewestMonths, usualMonths, months } = period;
  return (
    <>
      <small>
        {[t('fewest', { n: fewestMonths }), months !== usualMonths && t('usual', { n: usualMonths })]
          .filter(Boolean)
          .join(' \u00b7 ')}
      </small>
      {decidedAt && (
        <small>
          {t('decided', {
            who: actorName(decidedBy ?? ''),
            time: shortTime(decidedAt),
            reason: reason ?? '',
          })}
        </small>
      )}
    </>
  );
}

function Next({ due }: { due?: Due }) {
  const t = useWords(words);
  if (!due?.due) return <span className="aj-second">{t('next.none')}</span>;
  return t(due.more ? 'next.more' : 'next.n', { n: due.due });
}

function PeriodForm({ period, onClose }: { period: Period; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field } = useDraft({ months: period.months as number | undefined, reason: '' });
  const save = useSend(
    () =>
      api.PUT('/api/retention/{kind}', {
        params: { path: { kind: period.kind } },
        body: { months: draft.months ?? period.months, reason: draft.reason },
      }),
    ['retention'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      acts={
        <FormActs
          say={t('save')}
          busy={save.busy}
          disabled={!draft.months || !draft.reason.trim()}
          onCancel={onClose}
        />
      }
    >
      <NumberField
        {...field('months')}
        label={t('change.months')}
        hint={t('fewest', { n: period.fewestMonths })}
        max={600}
      />
      <TextField {...field('reason')} label={t('reason')} lines={3} longest={500} />
    </FormPanel>
  );
}
