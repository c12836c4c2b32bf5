import { expect, test } from 'vitest';
import { type Turn, untold } from './untold';

const span = (from: string, to: string) => ({ project: 'p', from, to });
const turn = (from: string, to: string, onCall = false) => ({ from, to, onCall }) as Turn;

test('duty without a turn is told of, and duty that a turn tells of is not told twice', () => {
  const weekly = span('2026-11-23T00:00:00Z', '2026-11-23T09:00:00Z');
  const rostered = span('2026-11-24T11:00:00Z', '2026-11-24T23:00:00Z');
  expect(untold([weekly, rostered], [turn(rostered.from, rostered.to)])).toEqual([weekly]);
});

test('being on call is no duty and hides none', () => {
  const weekly = span('2026-11-23T00:00:00Z', '2026-11-23T09:00:00Z');
  expect(untold([weekly], [turn('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z', true)])).toEqual([weekly]);
});

test('the same hours in two projects are told once', () => {
  const tower = span('2026-11-23T00:00:00Z', '2026-11-23T12:00:00Z');
  expect(untold([tower, { ...tower, project: 'garden' }], [])).toEqual([tower]);
});
