import { describe, expect, it } from 'vitest';
import { nearEnd, nearTime, shortEnd } from './times';

const now = '2026-11-23T10:30:00+08:00';

describe('a time that is near', () => {
  it('needs no day while it cannot be mistaken', () => {
    expect(nearTime('2026-11-24T03:54:00+08:00', now, 'zh-CN')).toBe('03:54');
  });

  it('is called by tomorrow when it is farther off', () => {
    expect(nearTime('2026-11-24T10:20:00+08:00', now, 'zh-CN')).toBe('明天 10:20');
    expect(nearTime('2026-11-24T10:20:00+08:00', now, 'en')).toBe('tomorrow 10:20');
  });

  it('has its day otherwise', () => {
    expect(nearTime('2026-11-26T10:20:00+08:00', now, 'zh-CN')).toBe('11月26日 10:20');
  });
});

describe('an end at midnight', () => {
  it('is 24:00 of the day that ends, not 00:00 of the next', () => {
    expect(nearEnd('2026-11-24T00:00:00+08:00', now, 'zh-CN')).toBe('24:00');
    expect(shortEnd('2026-11-24T00:00:00+08:00', now, 'zh-CN')).toBe('24:00');
    expect(shortEnd('2026-11-26T00:00:00+08:00', now, 'zh-CN')).toBe('11月25日 24:00');
    expect(nearEnd('2026-11-25T00:00:00+08:00', now, 'en')).toBe('tomorrow 24:00');
  });

  it('is told like any other time otherwise', () => {
    expect(shortEnd('2026-11-26T10:20:00+08:00', now, 'zh-CN')).toBe('11月26日 10:20');
  });
});
