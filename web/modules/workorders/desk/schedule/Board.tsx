import { clockTime, PrioritySeal, useNow, useTimes, useWords } from '@anju/ui';
import {
  across,
  barOf,
  type BoardPerson,
  type BoardView,
  hoursOf,
  isLate,
  lanesOf,
  type Range,
  rangeOf,
  type View,
} from './schedule';
import { words } from './words';

interface Props {
  board: BoardView;
  view: View;
  whole: boolean;
}

/** A row for everybody on duty or with work, the hours of the day across. */
export function Board({ board, view, whole }: Props) {
  const t = useWords(words);
  const now = useNow();
  const range = rangeOf(board, view, whole);
  const bars = board.jobs.flatMap((job) => {
    const bar = barOf(job, view);
    return bar ? [{ job, bar }] : [];
  });
  const busy = new Set(bars.map(({ bar }) => bar.staff));
  const shown = board.people.filter(({ staff, duty }) => duty.length > 0 || busy.has(staff));
  const hidden = board.people.length - shown.length;
  const line = across(range, { from: new Date(now).toISOString(), to: new Date(now + 60_000).toISOString() });
  if (shown.length === 0) return <p className="aj-second">{t('people.none')}</p>;
  return (
    <div className="sched-scroll" role="region" aria-label={t('schedule')} tabIndex={-1}>
      <div className="sched-grid" style={{ '--hours': hoursOf(range).length } as React.CSSProperties}>
        <div className="sched-hours" aria-hidden>
          <span className="sched-name">{t('people')}</span>
          <div className="sched-line">
            {hoursOf(range).map((hour) => (
              <span
                key={hour}
                style={across(range, {
                  from: new Date(hour).toISOString(),
                  to: new Date(hour + 3_600_000).toISOString(),
                })}
              >
                {clockTime(hour)}
              </span>
            ))}
          </div>
        </div>
        {shown.map((person) => (
          <Row
            key={person.staff}
            person={person}
            range={range}
            bars={bars.filter(({ bar }) => bar.staff === person.staff)}
            view={view}
            now={line?.insetInlineStart}
          />
        ))}
      </div>
      {hidden > 0 && <p className="aj-second sched-off">{t('people.off', { n: hidden })}</p>}
    </div>
  );
}

interface RowProps {
  person: BoardPerson;
  range: Range;
  bars: Parameters<typeof lanesOf>[0] extends never
    ? never
    : { job: BoardView['jobs'][number]; bar: NonNullable<ReturnType<typeof barOf>> }[];
  view: View;
  now?: string;
}

function Row({ person, range, bars, view, now }: RowProps) {
  const t = useWords(words);
  const { clockTime: clock, clockEnd } = useTimes();
  const placed = lanesOf(bars);
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  return (
    <div className="sched-row" role="group" aria-label={person.name}>
      <span className="sched-name">{person.name}</span>
      <div className="sched-line" style={{ '--lanes': lanes } as React.CSSProperties}>
        {person.duty.map((span) => (
          <i key={span.from} className="sched-duty" style={across(range, span)} title={t('duty')} />
        ))}
        {person.leave.map((span) => (
          <i key={span.from} className="sched-leave" style={across(range, span)}>
            {t('leave')}
          </i>
        ))}
        {now && <i className="sched-now" style={{ insetInlineStart: now }} />}
        {placed.map(({ job, bar, lane }) => {
          const late = isLate(job, bar);
          const more = [late && t('job.late'), job.pin && t('job.pinned'), bar.pressed && t('job.pressed')];
          return (
            <button
              key={job.id}
              type="button"
              className="sched-bar"
              data-state={job.movable ? (view === 'draft' ? 'draft' : 'open') : 'real'}
              data-late={late || undefined}
              data-done={
                job.state === 'CLOSED' || job.state === 'CONFIRMED' || job.state === 'FINISHED' || undefined
              }
              style={{ ...across(range, bar), '--lane': lane } as React.CSSProperties}
              aria-label={t('bar.name', {
                title: job.title,
                place: job.place ?? '',
                name: person.name,
                from: clock(bar.from),
                to: clockEnd(bar.to),
                more: more
                  .filter(Boolean)
                  .map((word) => t('comma') + String(word))
                  .join(''),
              })}
            >
              <PrioritySeal priority={job.priority} />
              <span>
                <b>{job.title}</b>
                <small>
                  {clock(bar.from)} {job.place}
                </small>
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
