import type { components } from '@anju/api';

export type Calendar = components['schemas']['CalendarView'];
export type Hours = components['schemas']['OpeningHours'];
export type DayView = components['schemas']['DayView'];

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

const short = (time: string) => time.slice(0, 5);

/** 09:00-17:00; the whole day begins and ends at midnight. */
export function span({ opens, closes }: Hours, wholeDay: string): string {
  return short(opens) === '00:00' && short(closes) === '00:00'
    ? wholeDay
    : `${short(opens)}\u2013${short(closes)}`;
}

/** Every date of a month, as 2026-11-01. */
export function datesOf(year: number, month: number): string[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from(
    { length: count },
    (_, day) => `${year}-${String(month).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`,
  );
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
