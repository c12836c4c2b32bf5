import { useState } from 'react';
import { api, type components, dataOf } from '@anju/api';
import {
  Button,
  Icon,
  PrioritySeal,
  shortNumber,
  SubjectLink,
  type Translate,
  useMay,
  useTimes,
  useWords,
} from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { useAssign } from './candidates';
import { Refusal } from './Refusal';
import { useSince } from './steps';
import { words } from './transfer.words';

type ToHandOn = components['schemas']['ToHandOn'];

/** Orders to hand on, with whom dispatch proposes; nothing while there are none. */
export function Transfers() {
  const t = useWords(words);
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { data: orders = [] } = useQuery({
    queryKey: ['calls', 'transfers'],
    queryFn: () => dataOf(api.GET('/api/transfers')),
    enabled: may('WORK_DISPATCH'),
    refetchInterval: 60_000,
  });
  if (orders.length === 0) return null;
  return (
    <section className="wo-calls">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="forward" />
        <strong>{t('title', { n: orders.length })}</strong>
        <span>{t('why')}</span>
        <Icon name={open ? 'down' : 'up'} />
      </button>
      {open && (
        <ul>
          {orders.map((one) => (
            <Line key={one.workOrder} one={one} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Line({ one }: { one: ToHandOn }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { mark, since } = useSince(one.workOrder);
  const { send, busy, error } = useAssign({ id: one.workOrder, version: one.version });
  const { toStaff, toName } = one;
  const give = (staff: string) => {
    mark();
    send({ staff, reason: one.reason ?? t(one.asked ? 'reason' : 'reason.turn') });
  };
  return (
    <li>
      <PrioritySeal priority={one.priority} />
      <span>
        {one.title}{' '}
        <SubjectLink to={`/work-orders/${one.workOrder}`} number={one.number}>
          {shortNumber(one.number)}
        </SubjectLink>
      </span>
      <p>{whyOf(one, t, shortTime)}</p>
      <p className="wo-handon">
        {toStaff && toName ? (
          <Button kind="jade" busy={busy} onClick={() => give(toStaff)}>
            {t('give', { name: toName })}
          </Button>
        ) : (
          <span className="aj-second">{t('nobody')}</span>
        )}
        <SubjectLink to={`/work-orders/${one.workOrder}`} number={t('choose')} />
      </p>
      <Refusal error={error} since={since} />
    </li>
  );
}

function whyOf(one: ToHandOn, t: Translate<typeof words>, shortTime: (at: string) => string): string {
  const name = one.personName;
  if (one.asked) return one.reason ? t('asked', { name, reason: one.reason }) : t('turn', { name });
  return one.turnEnds ? t('soon', { name, time: shortTime(one.turnEnds) }) : t('over', { name });
}
