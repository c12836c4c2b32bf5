import { expect, test } from 'vitest';
import { meansName, readSounds } from './name-search';

test.each([
  ['刘勇', '刘'],
  ['刘勇', '勇'],
  ['刘勇', 'liuyong'],
  ['刘勇', 'Liu Yong'],
  ['刘勇', 'ly'],
  ['刘勇', 'liuy'],
  ['刘勇', 'yong'],
  ['王建国', 'wjg'],
  ['王建国', 'wangjg'],
  ['王建国', "jian'guo"],
  ['曾华', 'zengh'],
  ['Anna Li', 'anna'],
])('%s is found by %s', async (name, typed) => {
  expect(meansName(typed, name, [], await readSounds())).toBe(true);
});

test.each([
  ['刘勇', 'lw'],
  ['刘勇', 'yl'],
  ['刘勇', 'liuyongg'],
  ['王建国', '刘'],
])('%s is not found by %s', async (name, typed) => {
  expect(meansName(typed, name, [], await readSounds())).toBe(false);
});

test('the last digits of a telephone and the first letters of a login name somebody', () => {
  expect(meansName('5678', '刘勇', ['5678', 'liuyong'])).toBe(true);
  expect(meansName('liuy', '刘勇', ['5678', 'liuyong'])).toBe(true);
  expect(meansName('9', '刘勇', ['5678', undefined])).toBe(false);
});
