import { localInput } from './local-input';

const HOUR = 3_600_000;
const LENGTH = 2 * HOUR;

/** A time to come by, as two fields of the page hold it. */
export interface Window {
  from: string;
  to: string;
}

export const isWindow = ({ from, to }: Window): boolean => from !== '' && to !== '' && from < to;

/** The two hours after another window, or from the next full hour on. */
export function nextWindow(before?: Window, now: number = Date.now()): Window {
  const start = before && isWindow(before) ? Date.parse(before.to) : Math.ceil(now / HOUR) * HOUR;
  return { from: localInput(start), to: localInput(start + LENGTH) };
}
