import { expect, it } from 'vitest';
import { greetingAt } from './greeting';

it('wishes nobody a good morning in the middle of the night', () => {
  expect([0, 4, 5, 10, 11, 13, 18, 23].map(greetingAt)).toEqual([
    'hello',
    'hello',
    'hello.morning',
    'hello.morning',
    'hello.noon',
    'hello.afternoon',
    'hello.evening',
    'hello.evening',
  ]);
});
