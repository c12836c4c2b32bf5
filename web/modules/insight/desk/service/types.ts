import type { components } from '@anju/api';
import { dayAfter, dayOf } from '@anju/ui';

export type Service = components['schemas']['ServiceView'];
export type Figure = Service['figures'][number];
export type FigureKey = Figure['key'];
export type Breakdown = components['schemas']['BreakdownView'];
export type Part = Breakdown['parts'][number];
export type Minutes = components['schemas']['ServiceMinutesView']['promises'][number];
export type Dimension = Breakdown['by'];

export const spans = ['week', 'month', 'last', 'quarter'] as const;
export type Span = (typeof spans)[number];

/** In the first week of a month one looks back at the month before. */
export const usualSpan = (now: number): Span => (Number(dayOf(now).slice(8)) > 7 ? 'month' : 'last');

export interface Days {
  from: string;
  to: string;
}

/** The days of a span, both included: the last seven, this month, the month before, the last ninety. */
export function daysOf(span: Span, now: number): Days {
  const today = dayOf(now);
  const first = `${today.slice(0, 8)}01`;
  if (span === 'month') return { from: first, to: today };
  if (span === 'last') {
    const to = dayAfter(first, -1);
    return { from: `${to.slice(0, 8)}01`, to };
  }
  return { from: dayAfter(today, span === 'week' ? -6 : -89), to: today };
}

export const promises: FigureKey[] = [
  'ON_TIME_ACCEPT',
  'ON_TIME_DISPATCH',
  'ON_TIME_ARRIVE',
  'ON_TIME_TEMPORARY_FIX',
  'ON_TIME_RESTORE',
  'ON_TIME_HANDLE',
  'ON_TIME_REPLY',
  'ON_TIME_FOLLOW_UP',
];

export const searches: FigureKey[] = [
  'OFFERS_DECLINED',
  'OFFERS_UNANSWERED',
  'OFFERED_AGAIN',
  'TO_POOL',
  'TO_LEAD',
  'TO_DESK',
];

export const results: FigureKey[] = ['REPORTED', 'SOLVED', 'REOPENED', 'SATISFACTION', 'FOLLOW_UPS'];
