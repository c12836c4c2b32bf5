import './timeline.css';
import type { ReactNode } from 'react';
import { type Instant, useTimes } from '../i18n/times';

/** One thing that happened, as a sentence. */
export interface TimelineEntry {
  id: string;
  at: Instant;
  title: ReactNode;
  note?: ReactNode;
  tone?: 'plain' | 'jade' | 'plum' | 'red' | 'moss';
  /** The newest, while the case is still moving. */
  now?: boolean;
}

/** What happened, newest first or in the order given. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const { shortTime } = useTimes();
  return (
    <ol className="aj-timeline">
      {entries.map(({ id, at, title, note, tone = 'plain', now }) => (
        <li key={id} data-tone={tone} data-now={now || undefined}>
          <time dateTime={new Date(at).toISOString()}>{shortTime(at)}</time>
          <span className="aj-timeline-dot" />
          <div>
            <div className="aj-timeline-title">{title}</div>
            {note && <p>{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
