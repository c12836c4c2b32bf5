import { expect, test } from 'vitest';
import { arranged, received, STAY } from './queue-order';
import type { QueueItem } from './types';

const item = (id: string, group: QueueItem['group'] = 'TODAY') => ({ id, group }) as QueueItem;
const ids = (rows: { item: QueueItem }[]) => rows.map((row) => row.item.id).join('');

test('a new row is counted and does not push the others', () => {
  const after = received(arranged([item('a'), item('b')]), [item('n', 'MISSED'), item('a'), item('b')], 0);
  expect(ids(after.rows)).toBe('ab');
  expect(after.fresh).toBe(1);
});

test('a row that became urgent changes in place and is counted as moved', () => {
  const after = received(arranged([item('a'), item('b')]), [item('b', 'SOON'), item('a')], 0);
  expect(ids(after.rows)).toBe('ab');
  expect(after.rows[1]).toMatchObject({ group: 'TODAY', item: { group: 'SOON' } });
  expect(after.moved).toBe(1);
});

test('a row that left stays ten seconds in its place and then goes', () => {
  const left = received(arranged([item('a'), item('b'), item('c')]), [item('a'), item('c')], 1_000);
  expect(ids(left.rows)).toBe('abc');
  expect(left.rows[1]?.gone).toBe(1_000);
  const later = received(left, [item('a'), item('c')], 1_000 + STAY);
  expect(ids(later.rows)).toBe('ac');
});

test('a row that left and came back is as alive as before', () => {
  const left = received(arranged([item('a')]), [], 0);
  expect(received(left, [item('a')], 500).rows[0]?.gone).toBeUndefined();
});
