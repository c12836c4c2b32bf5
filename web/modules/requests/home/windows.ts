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

/** The next two half days that have not begun, as instants of this device's clock. */
export function nextWindows(now: number): Span[] {
  const at = (days: number, hour: number) => {
    const day = new Date(now);
    day.setDate(day.getDate() + days);
    day.setHours(hour, 0, 0, 0);
    return day;
  };
  return ([0, 1] as const)
    .flatMap((days) =>
      HALF_DAYS.map(([from, to]) => ({
        day: days ? ('tomorrow' as const) : ('today' as const),
        from: at(days, from).toISOString(),
        to: at(days, to).toISOString(),
      })),
    )
    .filter(({ from }) => new Date(from).getTime() > now)
    .slice(0, 2);
}
