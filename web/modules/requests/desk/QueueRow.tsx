import { memo } from 'react';
import {
  clockDataOf,
  Icon,
  type IconName,
  PrioritySeal,
  ServiceClock,
  shortNumber,
  useWords,
} from '@anju/ui';
import { outageWords } from './outages/outage.words';
import type { Row } from './queue-order';
import { RequestStatus } from './RequestStatus';
import type { Channel, Kind } from './types';
import { words } from './words';

export const channelIcons: Record<Channel, IconName> = {
  PHONE: 'phone',
  COUNTER: 'counter',
  EMAIL: 'chats',
  PAPER: 'edit',
  ONLINE: 'web',
  QR: 'scan',
  IMPORT: 'imported',
};

/** One request of the queue: what and when on top, where and who below, the thread under both. */
export const QueueRow = memo(function QueueRow({
  row: { item, gone },
  chosen,
  onChoose,
}: {
  row: Row;
  chosen: boolean;
  onChoose: (id: string) => void;
}) {
  const t = useWords(words);
  const outage = useWords(outageWords);
  const clock = item.clock ? clockDataOf(item.clock) : null;
  const who = item.assignee ?? item.handler ?? '';
  return (
    <button
      type="button"
      id={`row-${item.id}`}
      className="rq-row"
      aria-current={chosen || undefined}
      data-gone={gone ? true : undefined}
      onClick={() => onChoose(item.id)}
    >
      <RowSeal kind={item.kind} priority={item.priority} />
      <span className="rq-row-title">{item.title}</span>
      <span className="rq-row-clock">
        {clock ? <ServiceClock clock={clock} show="words" /> : <span>{t('noClock')}</span>}
      </span>
      <span className="rq-row-facts">
        <Icon name={channelIcons[item.channel]} />
        {item.placeCode && <span>{item.placeCode}</span>}
        <span className="rq-row-number">{shortNumber(item.number)}</span>
        {item.offHoursRecordMissing && <span className="rq-row-flag">{t('row.offHours')}</span>}
      </span>
      <span className="rq-row-state">
        {gone ? (
          t('queue.gone')
        ) : clock?.state === 'paused' && item.clock?.whose ? (
          <span className="aj-tone-plum rq-whose">{t(`whose.${item.clock.whose}`)}</span>
        ) : item.outage && !item.workOrder ? (
          <span className="rq-row-flag">{outage(`row.${item.outage}`)}</span>
        ) : (
          <>
            {who} <RequestStatus state={item.state} work={item.workState} held={item.workHeld} />
          </>
        )}
      </span>
      <span className="rq-row-thread">{clock && <ServiceClock clock={clock} show="thread" />}</span>
    </button>
  );
});

/** The seal of a repair; what is no repair has no priority but a kind. */
export function RowSeal({ kind, priority }: { kind: Kind; priority?: Row['item']['priority'] }) {
  const t = useWords(words);
  if (priority) return <PrioritySeal priority={priority} />;
  return (
    <span className="rq-kind-seal" data-kind={kind} title={t(`kind.${kind}`)}>
      <span aria-hidden="true">{[...t(`kind.${kind}`)][0]}</span>
      <span className="aj-hidden">{t(`kind.${kind}`)}</span>
    </span>
  );
}
