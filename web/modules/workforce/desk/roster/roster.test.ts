import { expect, test } from 'vitest';
import { daysOf, edges, isWeekend, monthAfter, weekdayOf } from './roster';

test('a month begins on its first day and ends on its last', () => {
  expect(edges('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(edges('2026-12')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  expect(daysOf('2026-11-29', '2026-12-02')).toEqual([
    '2026-11-29',
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
  ]);
});

test('months go over the year in both directions', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});

test('weekends are Saturday and Sunday', () => {
  expect(weekdayOf('2026-11-23')).toBe('MONDAY');
  expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].map(isWeekend)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
