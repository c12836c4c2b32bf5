import { say, type WordArgs } from '../i18n/define';
import type { Locale } from '../i18n/locale';
import { clockEnd, clockTime, daysApart, type Instant, monthDay } from '../i18n/times';
import { clockWords } from './clock.words';

export type ClockState = 'not_started' | 'running' | 'warned' | 'missed' | 'paused' | 'kept' | 'kept_late';
export type ClockKind =
  | 'receive'
  | 'accept'
  | 'dispatch'
  | 'appoint'
  | 'arrive'
  | 'temporary_fix'
  | 'restore'
  | 'handle'
  | 'follow_up';

/** A promise as the server tells it; instants are ISO texts. */
export interface ClockData {
  kind: ClockKind;
  /** The state the server saw; running, warned and missed move on by themselves on the page. */
  state: ClockState;
  startsAt: string;
  dueAt: string;
  warnAt?: string | null;
  /** When the promise was met. */
  endedAt?: string | null;
  /** Minutes that counted until it was met, if pauses or opening hours make it other than the plain difference. */
  usedMinutes?: number | null;
  pausedAt?: string | null;
  /** Key of a pause reason (`parts`, `customer` ...) or the reason itself. */
  pauseReason?: string | null;
  /** Where the due instant stood before a pause moved it. */
  movedFrom?: string | null;
}

const MINUTE = 60_000;

/** What the clock shows at an instant: state, fill and where the due moment lies on a late thread (0 to 1). */
export interface ClockReading {
  state: ClockState;
  fill: number;
  notch: number | null;
  gap: number | null;
}

const at = (instant: Instant) => new Date(instant).getTime();
const within = (value: number) => Math.min(1, Math.max(0, value));

export function readClock(clock: ClockData, now: number): ClockReading {
  const start = at(clock.startsAt);
  const due = at(clock.dueAt);
  const whole = Math.max(MINUTE, due - start);
  const warn = clock.warnAt ? at(clock.warnAt) : start + whole * 0.75;
  const notch = within((warn - start) / whole);
  const gapOf = (end: number) => Math.min(0.96, Math.max(0.1, whole / Math.max(whole, end - start)));

  switch (clock.state) {
    case 'kept':
      return { state: 'kept', fill: 1, notch: null, gap: null };
    case 'kept_late':
      return {
        state: 'kept_late',
        fill: 1,
        notch: null,
        gap: gapOf(clock.endedAt ? at(clock.endedAt) : now),
      };
    case 'paused':
      return {
        state: 'paused',
        fill: within((at(clock.pausedAt ?? now) - start) / whole),
        notch: null,
        gap: null,
      };
    default: {
      if (now < start && clock.state !== 'running')
        return { state: 'not_started', fill: 0, notch, gap: null };
      if (now > due || clock.state === 'missed')
        return { state: 'missed', fill: 1, notch: null, gap: gapOf(now) };
      const state = now >= warn || clock.state === 'warned' ? 'warned' : 'running';
      return { state, fill: within((now - start) / whole), notch, gap: null };
    }
  }
}

type Say = (key: keyof typeof clockWords, args?: WordArgs) => string;

/** Minutes below an hour; hours and minutes below a day; then days. */
export function spanWords(minutes: number, locale: Locale): string {
  const t: Say = (key, args) => say(clockWords, key, args, locale);
  const whole = Math.floor(minutes);
  if (whole < 1) return t('span.none');
  if (whole < 60) return t('span.minutes', { m: whole });
  const h = Math.floor(whole / 60);
  if (h < 24) return whole % 60 ? t('span.hours', { h, m: whole % 60 }) : t('span.wholeHours', { h });
  const d = Math.floor(h / 24);
  return h % 24 && d < 3 ? t('span.daysHours', { d, h: h % 24 }) : t('span.days', { d });
}

/** The sentence of the clock at an instant; without the act where a label beside it names that already. */
export function clockSentence(clock: ClockData, now: number, locale: Locale, labelled = false): string {
  const t: Say = (key, args) => say(clockWords, key, args, locale);
  const span = (from: number, to: number) => spanWords(Math.max(0, to - from) / MINUTE, locale);
  const { state } = readClock(clock, now);
  const due = at(clock.dueAt);
  const what = t(`what.${clock.kind}`);
  const kind = labelled ? 'short' : clock.kind;
  const ended = at(clock.endedAt ?? now);

  switch (state) {
    case 'not_started':
      return startWords(clock.startsAt, now, locale, t);
    case 'missed':
      return t('late', { span: span(due, now) });
    case 'paused':
      return clock.pauseReason
        ? t('paused.why', { why: reasonWords(clock.pauseReason, locale) })
        : t('paused');
    case 'kept': {
      const used = clock.usedMinutes ?? (ended - at(clock.startsAt)) / MINUTE;
      return t(`kept.${kind}`, { span: spanWords(used, locale) });
    }
    case 'kept_late':
      return t(`kept_late.${kind}`, { span: span(due, ended) });
    default:
      if (due - now >= 24 * 60 * MINUTE) {
        return t(labelled ? 'far.short' : 'left.far', {
          day: monthDay(due - 1, locale),
          time: clockEnd(due, locale),
          what,
        });
      }
      // The minute that is running still counts as left.
      return t(labelled ? 'left.short' : 'left', {
        span: spanWords(Math.ceil((due - now) / MINUTE), locale),
        what,
      });
  }
}

/** A pause reason by its key, or as it was written. */
export function reasonWords(reason: string, locale: Locale): string {
  const key = [`reason.${reason}`, `whose.${reason}`].find((one) => one in clockWords);
  return key ? say(clockWords, key as keyof typeof clockWords, undefined, locale) : reason;
}

function startWords(startsAt: string, now: number, locale: Locale, t: Say): string {
  const time = clockTime(startsAt, locale);
  const days = daysApart(startsAt, now);
  if (days === 0) return t('starts.today', { time });
  if (days === 1) return t('starts.tomorrow', { time });
  return t('starts.day', { day: monthDay(startsAt, locale), time });
}
