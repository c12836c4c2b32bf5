import './stages.css';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon';
import { type Instant, useTimes } from '../i18n/times';

/** One step on the way of a record. */
export interface Stage {
  key: string;
  name: string;
  done: boolean;
  current: boolean;
  at?: Instant;
  /** Behind the time. */
  note?: ReactNode;
}

/** The way of a record, each step with its time. */
export function StageLine({ label, stages }: { label: string; stages: Stage[] }) {
  const { shortTime } = useTimes();
  return (
    <ol className="aj-stages" aria-label={label}>
      {stages.map(({ key, name, done, current, at, note }) => (
        <li key={key} data-done={done || undefined} aria-current={current ? 'step' : undefined}>
          <span className="aj-stage-dot">{done && <Icon name="check" size={12} />}</span>
          <span>
            <strong>{name}</strong>
            {at !== undefined && (
              <time dateTime={new Date(at).toISOString()}>
                {shortTime(at)}
                {note}
              </time>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
