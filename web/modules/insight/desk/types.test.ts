import { expect, test } from 'vitest';
import { daysOf } from './types';

const sunday = Date.parse('2026-11-22T12:00:00');
const monday = Date.parse('2026-11-23T08:30:00');

test('last week goes from Monday to Sunday, also when asked on a Sunday', () => {
  expect(daysOf('week', monday)).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(daysOf('week', sunday)).toEqual({ from: '2026-11-09', to: '2026-11-15' });
});

test('this month ends today', () => {
  expect(daysOf('month', monday)).toEqual({ from: '2026-11-01', to: '2026-11-23' });
});
