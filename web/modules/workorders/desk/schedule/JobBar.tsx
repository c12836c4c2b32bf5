import { type CSSProperties, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { PrioritySeal, useTimes, useWords } from '@anju/ui';
import { across, type Bar, type BoardJob, isLate, isMoved, type Range, type View } from './schedule';
import { useMarks } from './marks';
import { words } from './words';

export interface BarActs {
  open: (job: BoardJob) => void;
  person: (staff: string) => void;
  pick: (job: BoardJob) => void;
  start: (event: PointerEvent<HTMLElement>, job: BoardJob) => void;
  wasDrag: () => boolean;
}

/** One object for as long as the page stands that does what the last rendering says: rows compare it, and stay as they are. */
export function useSteady(acts: BarActs): BarActs {
  const last = useRef(acts);
  useLayoutEffect(() => {
    last.current = acts;
  });
  return useMemo(
    () => ({
      open: (job) => last.current.open(job),
      person: (staff) => last.current.person(staff),
      pick: (job) => last.current.pick(job),
      start: (event, job) => last.current.start(event, job),
      wasDrag: () => last.current.wasDrag(),
    }),
    [],
  );
}

interface Props {
  job: BoardJob;
  bar: Bar;
  lane: number;
  name: string;
  range: Range;
  view: View;
  held: boolean;
  acts: BarActs;
}

const done: readonly string[] = ['FINISHED', 'CONFIRMED', 'CLOSED'];

/** A job in somebody's day: its sheet opens by click or Enter, M or the mouse picks it up. */
export function JobBar({ job, bar, lane, name, range, view, held, acts }: Props) {
  const t = useWords(words);
  const { clockTime, clockEnd } = useTimes();
  const marks = useMarks(view);
  const place = across(range, bar);
  if (!place) return null;
  const late = isLate(job, bar);
  const moved = view === 'draft' && isMoved(job);
  const more = marks(job, bar);
  return (
    <button
      type="button"
      className="sched-bar"
      data-state={job.movable ? (view === 'draft' ? 'draft' : 'open') : 'real'}
      data-late={late || undefined}
      data-moved={moved || undefined}
      data-held={held || undefined}
      data-done={done.includes(job.state) || undefined}
      style={{ ...place, '--lane': lane } as CSSProperties}
      title={[job.title, ...more].join(' · ')}
      aria-keyshortcuts={job.movable ? 'M' : undefined}
      onPointerDown={(event) => acts.start(event, job)}
      onClick={() => {
        if (!acts.wasDrag()) acts.open(job);
      }}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === 'm' && job.movable && !event.ctrlKey && !event.metaKey)
          acts.pick(job);
      }}
    >
      <PrioritySeal priority={job.priority} />
      <span>
        <b>{job.title}</b>
        <small>
          {clockTime(bar.from)} {job.place}
          {late && <em> {t('job.late')}</em>}
          {job.pin && <i aria-hidden> ⌖</i>}
        </small>
        <span className="aj-hidden">
          {t('bar.rest', {
            name,
            to: clockEnd(bar.to),
            more: more
              .filter((word) => word !== t('job.late'))
              .map((word) => t('comma') + String(word))
              .join(''),
          })}
        </span>
      </span>
    </button>
  );
}
