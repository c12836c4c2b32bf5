import { useMemo } from 'react';
import { say } from './define';
import { currentLocale, type Locale, useLocale } from './locale';
import { timeWords } from './times.words';
import { currentZone, useZone } from './zone';

/** An instant: ISO text of the server, or milliseconds. */
export type Instant = string | number | Date;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(instant: Instant, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const zone = currentZone();
  const key = `${locale} ${zone} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      ...options,
      timeZone: zone,
      hourCycle: 'h23',
    });
    formats.set(key, made);
  }
  return made.format(new Date(instant));
}

/** 10:38 */
export const clockTime = (at: Instant, locale = currentLocale()) =>
  format(at, locale, { hour: '2-digit', minute: '2-digit' });
/** 11月23日 / 23 Nov */
export const monthDay = (at: Instant, locale = currentLocale()) =>
  format(at, locale, { month: 'short', day: 'numeric' });
/** 周一 / Mon */
export const weekday = (at: Instant, locale = currentLocale()) => format(at, locale, { weekday: 'short' });
/** 2026年11月23日 10:38 */
export const dateTime = (at: Instant, locale = currentLocale()) =>
  format(at, locale, { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' });

const dayKey = (at: Instant) => format(at, 'en', { year: 'numeric', month: '2-digit', day: '2-digit' });

/** Today 10:38, otherwise 11月24日 10:38; the year only when it is another one. */
export function shortTime(at: Instant, now: Instant = Date.now(), locale = currentLocale()): string {
  if (dayKey(at) === dayKey(now)) return clockTime(at, locale);
  const sameYear = dayKey(at).slice(-4) === dayKey(now).slice(-4);
  return sameYear ? `${monthDay(at, locale)} ${clockTime(at, locale)}` : dateTime(at, locale);
}

const NEAR = 18 * 3_600_000;

/** 10:38 while it is less than eighteen hours away in either direction; otherwise with the day, or as tomorrow's. */
export function nearTime(at: Instant, now: Instant = Date.now(), locale = currentLocale()): string {
  const away = Math.abs(new Date(at).getTime() - new Date(now).getTime());
  if (away < NEAR) return clockTime(at, locale);
  if (daysApart(at, now) !== 1) return shortTime(at, now, locale);
  return say(timeWords, 'tomorrow', { time: clockTime(at, locale) }, locale);
}

const MINUTE = 60_000;

/** What ends at midnight ends at 24:00 of its day: nobody reads 00:00 of the next one as "by tonight". */
function atEnd(at: Instant, tell: (at: Instant) => string): string {
  if (clockTime(at, 'en') !== '00:00') return tell(at);
  return tell(new Date(at).getTime() - MINUTE).replace('23:59', '24:00');
}

/** {@link clockTime} of an end. */
export const clockEnd = (at: Instant, locale = currentLocale()) => atEnd(at, (end) => clockTime(end, locale));
/** {@link shortTime} of an end. */
export const shortEnd = (at: Instant, now: Instant = Date.now(), locale = currentLocale()) =>
  atEnd(at, (end) => shortTime(end, now, locale));
/** {@link nearTime} of an end. */
export const nearEnd = (at: Instant, now: Instant = Date.now(), locale = currentLocale()) =>
  atEnd(at, (end) => nearTime(end, now, locale));

/** Whole days between the calendar days of two instants: 0 today, 1 tomorrow, -1 yesterday. */
export function daysApart(at: Instant, now: Instant): number {
  const day = (instant: Instant) => {
    const [d, m, y] = dayKey(instant).split('/').map(Number);
    return Date.UTC(y ?? 0, (m ?? 1) - 1, d ?? 1);
  };
  return Math.round((day(at) - day(now)) / 86_400_000);
}

/** Time formatting in the chosen language and the zone of the project, for components. */
export function useTimes() {
  const locale = useLocale();
  const zone = useZone();
  return useMemo(
    () => ({
      clockTime: (at: Instant) => clockTime(at, locale),
      monthDay: (at: Instant) => monthDay(at, locale),
      weekday: (at: Instant) => weekday(at, locale),
      dateTime: (at: Instant) => dateTime(at, locale),
      nearTime: (at: Instant, now?: Instant) => nearTime(at, now, locale),
      shortTime: (at: Instant, now?: Instant) => shortTime(at, now, locale),
      clockEnd: (at: Instant) => clockEnd(at, locale),
      nearEnd: (at: Instant, now?: Instant) => nearEnd(at, now, locale),
      shortEnd: (at: Instant, now?: Instant) => shortEnd(at, now, locale),
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the formats read the zone themselves
    [locale, zone],
  );
}
