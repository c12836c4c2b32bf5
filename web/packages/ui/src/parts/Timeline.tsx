import './timeline.css';
import type { ReactNode } from 'react';
import { daysApart, type Instant, useTimes } from '../i18n/times';

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

/** What happened, newest first or in the order given; a day is named at the first of its entries. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const { clockTime, shortTime } = useTimes();
  const timeOf = ({ at }: TimelineEntry, before?: TimelineEntry) =>
    before && daysApart(at, before.at) === 0 ? clockTime(at) : shortTime(at);
  return (
    <ol className="aj-timeline">
      {entries.map((entry, index) => (
        <li key={entry.id} data-tone={entry.tone ?? 'plain'} data-now={entry.now || undefined}>
          <time dateTime={new Date(entry.at).toISOString()}>{timeOf(entry, entries[index - 1])}</time>
          <span className="aj-timeline-dot" />
          <div>
            <div className="aj-timeline-title">{entry.title}</div>
            {entry.note && <p>{entry.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
