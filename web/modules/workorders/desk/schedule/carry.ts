import { useEffect, useState } from 'react';
import { api, dataOf, ifMatch } from '@anju/api';
import { useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { barOf, type BoardJob, type BoardView, type Placement, type View, type Warning } from './schedule';

/** Jobs are moved by quarters of an hour. */
export const QUARTER = 900_000;
const FOUR = 4;

/** A job that is held over the board: whose day it is over, and when it would begin, in milliseconds. */
export interface Carried {
  job: BoardJob;
  staff: string;
  at: number;
}

/** What the law and the app forbid, rather than what is merely unwise. */
const forbidden: readonly Warning[] = [
  'CERTIFICATE',
  'CERTIFICATE_EXPIRED',
  'CONTRACTOR_SUSPENDED',
  'NO_LOGIN',
];
export const isForbidden = (warnings: Warning[]) => warnings.some((one) => forbidden.includes(one));

/** What the server says against a job in somebody's day at that time. */
export function warningsAt(placements: Placement[] | undefined, staff: string, at: number): Warning[] {
  const one = placements?.find((placement) => placement.staff === staff);
  const time = one?.times.find(({ from, to }) => +new Date(from) <= at && at < +new Date(to));
  return one ? [...one.always, ...(time?.warnings ?? [])] : [];
}

/** The nearest quarter of an hour within the day. */
export const quarter = (at: number, board: BoardView) =>
  Math.min(
    +new Date(board.ends) - QUARTER,
    Math.max(+new Date(board.begins), Math.round(at / QUARTER) * QUARTER),
  );

/** When a job would begin that nobody placed yet: the next quarter of an hour of the day in which there is service. */
export const soonest = (board: BoardView, now: number) =>
  quarter(Math.max(now + QUARTER, +new Date(board.hours[0]?.from ?? board.begins)), board);

/** What speaks against a job, for everybody and every quarter of the day; asked once when it is picked up. */
export function usePlacements(board: BoardView, view: View, job?: BoardJob) {
  const plan = view === 'draft' ? board.plan?.id : undefined;
  return useQuery({
    queryKey: ['placements', job?.id, board.day, plan, job?.version],
    queryFn: () =>
      dataOf(
        api.GET('/api/work-orders/{id}/placements', {
          params: { path: { id: job?.id ?? '' }, query: { day: board.day, plan } },
        }),
      ),
    enabled: !!job,
    staleTime: 5_000,
  });
}

/** Puts jobs where they are wanted, in the draft or at once, and takes them out again. */
export function useMoves(board: BoardView, view: View) {
  const plan = view === 'draft' ? board.plan?.id : undefined;
  const put = useSend(
    ({ job, staff, at }: Carried) =>
      dataOf(
        api.PUT('/api/work-orders/{id}/visit', {
          params: { path: { id: job.id } },
          headers: ifMatch(`"${String(job.version)}"`),
          body: { staff, from: new Date(at).toISOString(), plan },
        }),
      ),
    ['schedule', 'placements'],
  );
  const take = useSend(
    (job: BoardJob) =>
      api.DELETE('/api/work-orders/{id}/visit', {
        params: { path: { id: job.id }, query: { plan } },
        headers: ifMatch(`"${String(job.version)}"`),
      }),
    ['schedule', 'placements'],
  );
  return { put, take };
}

/** Keeps a job in hand until it is dropped or put back; arrow keys move it, Enter drops it, Escape leaves it where it was. */
export function useCarry(board: BoardView, view: View, rows: string[]) {
  const [carried, setCarried] = useState<Carried>();
  const placements = usePlacements(board, view, carried?.job);
  const { put, take } = useMoves(board, view);
  const warnings = carried ? warningsAt(placements.data, carried.staff, carried.at) : [];
  const pick = (job: BoardJob, now: number) => {
    const bar = barOf(job, view);
    const at = bar ? quarter(+new Date(bar.from), board) : soonest(board, now);
    setCarried({ job, staff: bar?.staff ?? job.person ?? rows[0] ?? '', at });
  };
  const drop = (to = carried) => {
    if (!to || isForbidden(warningsAt(placements.data, to.staff, to.at))) return;
    put.send(to);
    setCarried(undefined);
  };
  const away = () => {
    if (carried) take.send(carried.job);
    setCarried(undefined);
  };
  const move = (quarters: number, people: number) =>
    setCarried((one) => {
      if (!one) return one;
      const row = Math.min(rows.length - 1, Math.max(0, rows.indexOf(one.staff) + people));
      return { ...one, staff: rows[row] ?? one.staff, at: quarter(one.at + quarters * QUARTER, board) };
    });
  const cancel = () => setCarried(undefined);
  useCarryKeys(!!carried, { move, drop, cancel, away });
  return {
    carried,
    hold: setCarried,
    pick,
    drop,
    cancel,
    take: take.send,
    warnings,
    error: put.error ?? take.error,
  };
}

interface Acts {
  move: (quarters: number, people: number) => void;
  drop: () => void;
  cancel: () => void;
  away: () => void;
}

function useCarryKeys(on: boolean, acts: Acts) {
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      const step = event.shiftKey ? FOUR : 1;
      const act: Record<string, () => void> = {
        ArrowLeft: () => acts.move(-step, 0),
        ArrowRight: () => acts.move(step, 0),
        ArrowUp: () => acts.move(0, -1),
        ArrowDown: () => acts.move(0, 1),
        Enter: () => acts.drop(),
        ' ': () => acts.drop(),
        Escape: () => acts.cancel(),
        Delete: () => acts.away(),
      };
      const hit = act[event.key];
      if (!hit) return;
      event.preventDefault();
      event.stopPropagation();
      hit();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  });
}
