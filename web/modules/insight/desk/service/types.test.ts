import { expect, test } from 'vitest';
import { daysOf, usualSpan } from './types';

const now = Date.parse('2026-03-05T02:00:00Z');

test('the month before ends with its last day, also in March', () => {
  expect(daysOf('last', now)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  expect(daysOf('month', now)).toEqual({ from: '2026-03-01', to: '2026-03-05' });
});

test('seven and ninety days include today', () => {
  expect(daysOf('week', now)).toEqual({ from: '2026-02-27', to: '2026-03-05' });
  expect(daysOf('quarter', now)).toEqual({ from: '2025-12-06', to: '2026-03-05' });
});

test('one looks at this month once a week of it is over, before that at the last', () => {
  expect(usualSpan(Date.parse('2026-03-07T02:00:00Z'))).toBe('last');
  expect(usualSpan(Date.parse('2026-03-08T02:00:00Z'))).toBe('month');
});
