import type { components } from '@anju/api';
import { dayAfter, dayOf } from '@anju/ui';

export type Figures = components['schemas']['FiguresView'];
export type Figure = Figures['figures'][number];
export type FigureKey = Figure['key'];
export type Comparison = Figure['comparisons'][number];
export type Exception = Figures['exceptions'][number];

export const spans = ['today', 'yesterday', 'week', 'month'] as const;
export type Span = (typeof spans)[number];

/** The days of a span, both included; a week goes from Monday to Sunday. */
export function daysOf(span: Span, now: number): { from: string; to: string } {
  const today = dayOf(now);
  if (span === 'yesterday') return { from: dayAfter(today, -1), to: dayAfter(today, -1) };
  if (span === 'week') {
    const monday = dayAfter(today, -((new Date(today).getUTCDay() + 6) % 7));
    return { from: dayAfter(monday, -7), to: dayAfter(monday, -1) };
  }
  if (span === 'month') return { from: `${today.slice(0, 8)}01`, to: today };
  return { from: today, to: today };
}

/** 94.1 of a share; empty where nothing counts. */
export const percent = (share?: number): string => (share === undefined ? '' : (share * 100).toFixed(1));
