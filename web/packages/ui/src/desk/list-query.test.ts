import { expect, it } from 'vitest';
import { readQuery } from './list-query';

it('takes words, order and known filters out of the address', () => {
  const query = readQuery(
    { q: '漏水', sort: '-number', state: 'open', other: 'x' },
    ['number'],
    ['state'],
    'number',
  );
  expect(query).toEqual({ q: '漏水', sort: '-number', cursor: '', filters: { state: 'open' } });
});

it('falls back to its own order when the address names one that is not allowed', () => {
  expect(readQuery({ sort: 'password' }, ['number'], [], '-number').sort).toBe('-number');
});
