import { expect, test } from 'vitest';
import type { Category } from '../types';
import { matching } from './match';

const one = (zh: string, en: string, pinyin: string, kinds: Category['kinds'] = ['REPAIR']) =>
  ({ code: pinyin, zh, en, pinyin, kinds, active: true }) as Category;
const all = [
  one('地漏返水', 'Floor drain backs up', 'dlfs'),
  one('断路反复跳闸', 'Breaker trips', 'dlfftz'),
  one('噪声', 'Noise', 'zs', ['COMPLAINT']),
];
const found = (typed: string, kind: 'REPAIR' | 'COMPLAINT' = 'REPAIR') =>
  matching(all, kind, typed).map((category) => category.zh);

test('three letters of pinyin find the category', () => {
  expect(found('dlf')).toEqual(['地漏返水', '断路反复跳闸']);
  expect(found('dlfs')).toEqual(['地漏返水']);
});

test('words in either language find it as well', () => {
  expect(found('跳闸')).toEqual(['断路反复跳闸']);
  expect(found('drain')).toEqual(['地漏返水']);
});

test('only what the kind of report knows is offered', () => {
  expect(found('', 'COMPLAINT')).toEqual(['噪声']);
});
