import { type PointerEvent as ReactPointerEvent, useRef } from 'react';
import { type Carried, quarter } from './carry';
import { barOf, type BoardJob, type BoardView, type Range, type View } from './schedule';

/** Less than this is a click. */
const A_CLICK = 5;

interface Hand {
  board: BoardView;
  view: View;
  range: Range;
  hold: (carried?: Carried) => void;
  drop: (carried: Carried) => void;
  away: (job: BoardJob) => void;
}

/** Drags a job with mouse or pen; a finger scrolls, and moves jobs by their sheet instead. */
export function useDrag({ board, view, range, hold, drop, away }: Hand) {
  const dragged = useRef(false);
  const start = (event: ReactPointerEvent<HTMLElement>, job: BoardJob) => {
    if (event.button !== 0 || event.pointerType === 'touch' || !job.movable) return;
    const { clientX, clientY } = event;
    const box = event.currentTarget.getBoundingClientRect();
    const bar = barOf(job, view);
    const grabbed = bar ? (clientX - box.left) / box.width : 0;
    const lasts = job.minutes * 60_000;
    let over: Carried | undefined;
    dragged.current = false;
    const moving = ({ clientX: x, clientY: y }: PointerEvent) => {
      if (!dragged.current && Math.hypot(x - clientX, y - clientY) < A_CLICK) return;
      dragged.current = true;
      const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-staff]');
      const line = row?.querySelector('.sched-line')?.getBoundingClientRect();
      const staff = row?.dataset.staff;
      if (line && staff) {
        const at = range.from + ((x - line.left) / line.width) * (range.to - range.from) - grabbed * lasts;
        over = { job, staff, at: quarter(at, board) };
      }
      if (over) hold(over);
    };
    const end = ({ clientX: x, clientY: y, type }: PointerEvent) => {
      document.removeEventListener('pointermove', moving);
      document.removeEventListener('pointerup', end);
      document.removeEventListener('pointercancel', end);
      if (!dragged.current) return;
      const under = document.elementFromPoint(x, y);
      hold(undefined);
      if (type === 'pointerup' && over && under?.closest('[data-staff]')) drop(over);
      if (type === 'pointerup' && bar && under?.closest('.sched-tray')) away(job);
    };
    document.addEventListener('pointermove', moving);
    document.addEventListener('pointerup', end);
    document.addEventListener('pointercancel', end);
  };
  /** Whether the click that follows only ends a drag. */
  const wasDrag = () => {
    const was = dragged.current;
    dragged.current = false;
    return was;
  };
  return { start, wasDrag };
}
