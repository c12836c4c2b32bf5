import type { components } from '@anju/api';
import type { FigureKey } from './types';

export type Charts = components['schemas']['FigureChartsView'];
export type Slice = Charts['categories'][number];

const DAY = 86_400_000;

/** The days from one to the other, both included. */
export function daysFrom(from: string, to: string): string[] {
  const first = Date.parse(from);
  const length = Math.round((Date.parse(to) - first) / DAY) + 1;
  return Array.from({ length }, (_, index) => new Date(first + index * DAY).toISOString().slice(0, 10));
}

/** 11月16日: a day as such, which no zone can move. */
export function dayName(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    day: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    timeZone: 'UTC',
  }).format(Date.parse(day));
}

/** What a figure was on a day; nothing where nothing counted. */
export type Reading = (day: string) => number | undefined;

/** Numbers of what was late, reported or ended; shares of what was promised. */
export function readingOf(charts: Charts, key: FigureKey): Reading {
  const points = new Map(charts.points.filter((one) => one.key === key).map((one) => [one.day, one]));
  return (day) => {
    const point = points.get(day);
    if (key === 'OPEN') return point ? point.total - point.met : 0;
    if (key === 'REPORTED' || key === 'ENDED') return point?.total ?? 0;
    return point && point.total > 0 ? point.met / point.total : undefined;
  };
}

/** Where the points of a line stand in a box, the highest at the top; days without a value are left out. */
export function lineOf(values: (number | undefined)[], width: number, height: number): [number, number][] {
  const known = values.filter((one) => one !== undefined);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = width / Math.max(1, values.length - 1);
  return values.flatMap((value, index): [number, number][] =>
    value === undefined
      ? []
      : [[index * step, span === 0 ? height / 2 : height - ((value - low) / span) * height]],
  );
}

/** The first round number of bars that is not below any of them. */
export function topOf(highest: number): number {
  const steps = [2, 4, 10, 20, 30, 40, 60, 100, 200, 400, 600, 1000, 2000, 4000, 10_000];
  return steps.find((one) => one >= highest) ?? Math.ceil(highest / 10_000) * 10_000;
}
