import { describe, expect, it } from 'vitest';
import { nearTime } from './times';

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
