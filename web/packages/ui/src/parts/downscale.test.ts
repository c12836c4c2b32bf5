import { expect, it } from 'vitest';
import { fitted } from './downscale';

it('fits a photo into 1600 pixels and never enlarges it', () => {
  expect(fitted(4000, 3000)).toEqual([1600, 1200]);
  expect(fitted(800, 600)).toEqual([800, 600]);
  expect(fitted(9000, 2)).toEqual([1600, 1]);
});
