import { instantOf, serverNow, wallTime } from '@anju/ui';

const HOUR = 3_600_000;
const LENGTH = 2 * HOUR;

/** A time to come by, as two fields of the page hold it. */
export interface Window {
  from: string;
  to: string;
}

export const isWindow = ({ from, to }: Window): boolean => from !== '' && to !== '' && from < to;

/** The two hours after another window, or from the next full hour on. */
export function nextWindow(before?: Window, now: number = serverNow()): Window {
  const start = before && isWindow(before) ? Date.parse(instantOf(before.to)) : Math.ceil(now / HOUR) * HOUR;
  return { from: wallTime(start), to: wallTime(start + LENGTH) };
}
