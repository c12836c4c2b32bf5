import { api, dataOf, type components } from '@anju/api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

type Schemas = components['schemas'];
export type BoardView = Schemas['BoardView'];
export type BoardJob = Schemas['BoardJob'];
export type BoardPerson = Schemas['BoardPerson'];
export type Bar = Schemas['Bar'];
export type Placement = Schemas['Placement'];
export type Warning = Placement['always'][number];
export type DayPlan = Schemas['DayPlanRow'];
export type Unplaced = NonNullable<BoardJob['unplaced']>;

const WORKED_OUT = 1_000;
const OTHERWISE = 30_000;

export const underWay = (plan?: DayPlan) => plan?.state === 'WAITING' || plan?.state === 'RUNNING';

/** One day of the board; asked often while a plan is worked out. */
export function useBoard(project: string, day: string) {
  return useQuery({
    queryKey: ['schedule', project, day],
    queryFn: () => dataOf(api.GET('/api/schedule', { params: { query: { project, day } } })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (underWay(state.data?.plan) ? WORKED_OUT : OTHERWISE),
  });
}

/** Which of the two is on the screen: what stands, or what the draft would make of it. */
export type View = 'standing' | 'draft';

export const viewOf = (board: BoardView): View => (board.plan?.state === 'DRAFT' ? 'draft' : 'standing');

/** Where a job is in this view; what is under way or done is where it really is. */
export const barOf = (job: BoardJob, view: View): Bar | undefined =>
  view === 'draft' && job.movable ? job.draft : job.bar;

/** Jobs that are nobody's yet, as this view has it, or have no time. */
export const trayOf = (jobs: BoardJob[], view: View): BoardJob[] =>
  jobs.filter((job) => job.movable && !barOf(job, view));

const HOUR = 3_600_000;
const FIRST = 8;
const LAST = 18;

/** A stretch of the day on the screen, in milliseconds. */
export interface Range {
  from: number;
  to: number;
}

const ms = (at: string) => new Date(at).getTime();

/** The hours to show: those of the desk and whatever lies outside of them, or the whole day. */
export function rangeOf(board: BoardView, view: View, whole: boolean): Range {
  const day = { from: ms(board.begins), to: ms(board.ends) };
  if (whole) return day;
  const spans = [
    { from: day.from + FIRST * HOUR, to: day.from + LAST * HOUR },
    ...board.hours.map(({ from, to }) => ({ from: ms(from), to: ms(to) })),
    ...board.jobs
      .flatMap((job) => barOf(job, view) ?? [])
      .map(({ from, to }) => ({ from: ms(from), to: ms(to) })),
  ];
  const down = (at: number) => day.from + Math.floor((at - day.from) / HOUR) * HOUR;
  const up = (at: number) => day.from + Math.ceil((at - day.from) / HOUR) * HOUR;
  return {
    from: Math.max(day.from, down(Math.min(...spans.map(({ from }) => from)))),
    to: Math.min(day.to, up(Math.max(...spans.map(({ to }) => to)))),
  };
}

/** Every full hour of the range. */
export function hoursOf({ from, to }: Range): number[] {
  const hours: number[] = [];
  for (let at = from; at < to; at += HOUR) hours.push(at);
  return hours;
}

/**
 * Where the board begins to be read, as a share of the range: an hour before now, on another day an hour before the first job
 * or, without jobs, before the first hour of service that is not night.
 */
export function beginOf(board: BoardView, view: View, range: Range, now: number): number {
  const jobs = board.jobs.flatMap((job) => barOf(job, view) ?? []).map(({ from }) => ms(from));
  const morning = ms(board.begins) + FIRST * HOUR;
  const at =
    now > range.from && now < range.to ? now : Math.min(...jobs, ...(jobs.length > 0 ? [] : [morning]));
  return Math.max(0, (at - HOUR - range.from) / (range.to - range.from));
}

/** Where a stretch lies in the range, in percent; nothing where it lies outside. */
export function across({ from, to }: Range, span: { from: string; to: string }) {
  const begin = Math.max(from, ms(span.from));
  const end = Math.min(to, ms(span.to));
  if (end <= begin) return undefined;
  const whole = to - from;
  return {
    insetInlineStart: `${String(((begin - from) / whole) * 100)}%`,
    inlineSize: `${String(((end - begin) / whole) * 100)}%`,
  };
}

/** Bars of one row that lie over each other stand in lanes below each other. */
export function lanesOf<T extends { bar: Bar }>(bars: T[]): (T & { lane: number })[] {
  const free: number[] = [];
  return [...bars]
    .sort((one, other) => ms(one.bar.from) - ms(other.bar.from))
    .map((one) => {
      const found = free.findIndex((until) => until <= ms(one.bar.from));
      const lane = found < 0 ? free.length : found;
      free[lane] = ms(one.bar.to);
      return { ...one, lane };
    });
}

/** Whether the bar begins later than was promised. */
export const isLate = (job: BoardJob, bar: Bar) =>
  (!!job.window && ms(bar.from) > ms(job.window.to)) ||
  (!job.window && !!job.due && ms(bar.from) > ms(job.due));

/** Whether the draft would move what stands, or place what stands nowhere yet although the day is published. */
export const isMoved = ({ bar, draft }: BoardJob) =>
  !!draft && !!bar && (bar.staff !== draft.staff || ms(bar.from) !== ms(draft.from));

/** Whoever is on duty on that day, and whoever has work in it nevertheless. */
export function shownPeople(board: BoardView, view: View): BoardPerson[] {
  const busy = new Set(board.jobs.flatMap((job) => barOf(job, view)?.staff ?? []));
  return board.people.filter(
    ({ staff, duty, canBeSent }) => busy.has(staff) || (duty.length > 0 && canBeSent),
  );
}
