import { dayAfter, dayOf, instantOf } from '@anju/ui';

/** A span somebody may be at home. */
export interface Span {
  day: 'today' | 'tomorrow';
  from: string;
  to: string;
}

const HALF_DAYS = [
  [9, 12],
  [14, 18],
] as const;

/** The next two half days that have not begun, by the clock of the project. */
export function nextWindows(now: number): Span[] {
  const at = (days: number, hour: number) =>
    instantOf(`${dayAfter(dayOf(now), days)}T${String(hour).padStart(2, '0')}:00`);
  return ([0, 1] as const)
    .flatMap((days) =>
      HALF_DAYS.map(([from, to]) => ({
        day: days ? ('tomorrow' as const) : ('today' as const),
        from: at(days, from),
        to: at(days, to),
      })),
    )
    .filter(({ from }) => Date.parse(from) > now)
    .slice(0, 2);
}
