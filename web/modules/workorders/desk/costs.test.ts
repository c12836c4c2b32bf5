import { describe, expect, it } from 'vitest';
import { costsOf } from './costs';

describe('what choosing somebody costs', () => {
  it('names the dearest wish first and leaves out what counts nothing', () => {
    const { parts, total } = costsOf({ TRAVEL: 6, LOAD: 15, TEAM: 8 }, { TRAVEL: 300, LOAD: 100, TEAM: 0 });
    expect(parts.map(({ wish }) => wish)).toEqual(['TRAVEL', 'LOAD']);
    expect(total).toBe(33);
  });

  it('rounds down as the server does', () => {
    expect(costsOf({ LOAD: 15 }, { LOAD: 50 }).total).toBe(7);
  });

  it('counts a wish as it is where no weights were kept', () => {
    expect(costsOf({ TRAVEL: 6 }).total).toBe(6);
  });
});
