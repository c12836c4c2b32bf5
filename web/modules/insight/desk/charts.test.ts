import { expect, test } from 'vitest';
import { type Charts, dayName, daysFrom, lineOf, readingOf, topOf } from './charts';

const charts: Charts = {
  from: '2026-10-31',
  to: '2026-11-02',
  points: [
    { key: 'OPEN', day: '2026-10-31', total: 5, met: 3 },
    { key: 'ON_TIME_ARRIVE', day: '2026-11-01', total: 4, met: 3 },
    { key: 'REPORTED', day: '2026-11-02', total: 7, met: 7 },
  ],
  categories: [],
  channels: [],
};

test('days go on over the end of a month', () => {
  expect(daysFrom(charts.from, charts.to)).toEqual(['2026-10-31', '2026-11-01', '2026-11-02']);
  expect(dayName('2026-11-01', 'zh-CN')).toBe('11月1日');
});

test('a day without a promise has no share, a day without a report has none reported', () => {
  expect(readingOf(charts, 'ON_TIME_ARRIVE')('2026-11-01')).toBe(0.75);
  expect(readingOf(charts, 'ON_TIME_ARRIVE')('2026-11-02')).toBeUndefined();
  expect(readingOf(charts, 'REPORTED')('2026-11-01')).toBe(0);
  expect(readingOf(charts, 'OPEN')('2026-10-31')).toBe(2);
});

test('a line leaves out days without a value and lies in the middle where nothing changed', () => {
  expect(lineOf([1, undefined, 3], 100, 20)).toEqual([
    [0, 20],
    [100, 0],
  ]);
  expect(lineOf([2, 2], 100, 20)).toEqual([
    [0, 10],
    [100, 10],
  ]);
});

test('bars have room up to a round number', () => {
  expect(topOf(0)).toBe(2);
  expect(topOf(11)).toBe(20);
  expect(topOf(12_345)).toBe(20_000);
});
