import type { components } from '@anju/api';

export type Figures = components['schemas']['FiguresView'];
export type Figure = Figures['figures'][number];
export type FigureKey = Figure['key'];
export type Comparison = Figure['comparisons'][number];
export type Exception = Figures['exceptions'][number];

export const spans = ['today', 'yesterday', 'week', 'month'] as const;
export type Span = (typeof spans)[number];

const DAY = 86_400_000;
const iso = (at: number) => {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The days of a span, both included; a week goes from Monday to Sunday. */
export function daysOf(span: Span, now: number): { from: string; to: string } {
  const date = new Date(now);
  if (span === 'yesterday') return { from: iso(now - DAY), to: iso(now - DAY) };
  if (span === 'week') {
    const monday = now - ((date.getDay() + 6) % 7) * DAY;
    return { from: iso(monday - 7 * DAY), to: iso(monday - DAY) };
  }
  if (span === 'month') return { from: `${iso(now).slice(0, 8)}01`, to: iso(now) };
  return { from: iso(now), to: iso(now) };
}

/** 94.1 of a share; empty where nothing counts. */
export const percent = (share?: number): string => (share === undefined ? '' : (share * 100).toFixed(1));
