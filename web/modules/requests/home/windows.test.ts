import { hourOf } from '@anju/ui';
import { expect, it } from 'vitest';
import { nextWindows } from './windows';

const at = (text: string) => Date.parse(`${text}+08:00`);

it('offers the half days that have not begun yet', () => {
  const days = (time: string) => nextWindows(at(time)).map(({ day, from }) => [day, hourOf(from)]);
  expect(days('2026-11-23T08:00:00')).toEqual([
    ['today', 9],
    ['today', 14],
  ]);
  expect(days('2026-11-23T10:00:00')).toEqual([
    ['today', 14],
    ['tomorrow', 9],
  ]);
  expect(days('2026-11-23T19:00:00')).toEqual([
    ['tomorrow', 9],
    ['tomorrow', 14],
  ]);
});
