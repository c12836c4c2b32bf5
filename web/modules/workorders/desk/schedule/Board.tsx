import { type CSSProperties, memo, useLayoutEffect, useMemo, useRef } from 'react';
import { clockTime, serverNow, useNow, useWords } from '@anju/ui';
import type { Carried } from './carry';
import { type BarActs, JobBar } from './JobBar';
import {
  across,
  barOf,
  beginOf,
  type Bar,
  type BoardJob,
  type BoardPerson,
  type BoardView,
  hoursOf,
  lanesOf,
  type Range,
  type View,
} from './schedule';
import { words as equipment } from './equipment.words';
import { words } from './words';

interface Props {
  board: BoardView;
  view: View;
  range: Range;
  people: BoardPerson[];
  carried?: Carried;
  /** Whether the server forbids or warns where it is held. */
  tone?: 'bad' | 'warn' | 'fit';
  acts: BarActs;
}

type Placed = { job: BoardJob; bar: Bar };
const nothing: Placed[] = [];
const MINUTE = 60_000;
const span = (at: number, lasts: number) => ({
  from: new Date(at).toISOString(),
  to: new Date(at + lasts).toISOString(),
});

/** The job in hand where it lies in this row, so that the other rows are not drawn again with every move of it. */
const heldIn = (bars: Placed[] = nothing, carried?: Carried) =>
  bars.find(({ job }) => job.id === carried?.job.id)?.job.id;

/** A row for everybody on duty or with work, the hours of the day across. */
export function Board({ board, view, range, people, carried, tone, acts }: Props) {
  const t = useWords(words);
  const now = Math.floor(useNow() / MINUTE) * MINUTE;
  const hours = hoursOf(range);
  const bars = useMemo(() => {
    const all = new Map<string, Placed[]>();
    for (const job of board.jobs) {
      const bar = barOf(job, view);
      if (bar) all.set(bar.staff, [...(all.get(bar.staff) ?? []), { job, bar }]);
    }
    return all;
  }, [board.jobs, view]);
  const scroll = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const first = beginOf(board, view, range, serverNow());
  useLayoutEffect(() => {
    if (scroll.current && line.current) scroll.current.scrollLeft = first * line.current.offsetWidth;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only where the hours begin anew: a minute that passes moves nothing under the hand
  }, [range]);
  const hidden = board.people.length - people.length;
  if (people.length === 0) return <p className="aj-second sched-off">{t('people.none')}</p>;
  return (
    <>
      <div
        ref={scroll}
        className="sched-scroll"
        role="region"
        aria-label={t('schedule')}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
        tabIndex={0}
      >
        <div className="sched-grid" style={{ '--hours': hours.length } as CSSProperties}>
          <div className="sched-hours" aria-hidden>
            <span className="sched-name">{t('people')}</span>
            <div className="sched-line" ref={line}>
              {hours.map((hour) => (
                <span key={hour} style={across(range, span(hour, 3_600_000))}>
                  {clockTime(hour)}
                </span>
              ))}
            </div>
          </div>
          {people.map((person) => (
            <Row
              key={person.staff}
              person={person}
              range={range}
              bars={bars.get(person.staff) ?? nothing}
              view={view}
              now={across(range, span(now, MINUTE))?.insetInlineStart}
              ghost={carried?.staff === person.staff ? carried : undefined}
              tone={carried?.staff === person.staff ? tone : undefined}
              held={heldIn(bars.get(person.staff), carried)}
              acts={acts}
            />
          ))}
        </div>
      </div>
      {hidden > 0 && <p className="aj-second sched-off">{t('people.off', { n: hidden })}</p>}
    </>
  );
}

interface RowProps {
  person: BoardPerson;
  range: Range;
  bars: Placed[];
  view: View;
  now?: string;
  ghost?: Carried;
  tone?: Props['tone'];
  held?: string;
  acts: BarActs;
}

const Row = memo(function Row({ person, range, bars, view, now, ghost, tone, held, acts }: RowProps) {
  const t = useWords(words);
  const w = useWords(equipment);
  const placed = lanesOf(bars);
  const lanes = Math.max(1, ...placed.map(({ lane }) => lane + 1));
  return (
    <div className="sched-row" role="group" aria-label={person.name} data-staff={person.staff}>
      <button
        type="button"
        className="sched-name"
        aria-label={w('open', { name: person.name })}
        onClick={() => acts.person(person.staff)}
      >
        {person.name}
      </button>
      <div className="sched-line" style={{ '--lanes': lanes } as CSSProperties}>
        {person.duty.map((one) => (
          <i key={one.from} className="sched-duty" style={across(range, one)} />
        ))}
        {person.leave.map((one) => (
          <i key={one.from} className="sched-leave" style={across(range, one)}>
            {t('leave')}
          </i>
        ))}
        {now && <i className="sched-now" style={{ insetInlineStart: now }} />}
        {placed.map(({ job, bar, lane }) => (
          <JobBar
            key={job.id}
            job={job}
            bar={bar}
            lane={lane}
            name={person.name}
            range={range}
            view={view}
            held={held === job.id}
            acts={acts}
          />
        ))}
        {ghost && (
          <i
            className="sched-ghost"
            data-tone={tone}
            style={across(range, span(ghost.at, ghost.job.minutes * 60_000))}
          >
            {clockTime(ghost.at)}
          </i>
        )}
      </div>
    </div>
  );
});
