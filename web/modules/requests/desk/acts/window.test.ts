import { describe, expect, it } from 'vitest';
import { isWindow, nextWindow } from './window';

describe('a time to come by', () => {
  it('begins with the next full hour and lasts two', () => {
    const now = Date.parse('2026-11-23T10:20+08:00');
    expect(nextWindow(undefined, now)).toEqual({ from: '2026-11-23T11:00', to: '2026-11-23T13:00' });
  });

  it('follows the one before it', () => {
    expect(nextWindow({ from: '2026-11-23T11:00', to: '2026-11-23T12:30' })).toEqual({
      from: '2026-11-23T12:30',
      to: '2026-11-23T14:30',
    });
  });

  it('is none while it ends before it starts or lacks an end', () => {
    expect(isWindow({ from: '2026-11-23T11:00', to: '2026-11-23T10:00' })).toBe(false);
    expect(isWindow({ from: '2026-11-23T11:00', to: '' })).toBe(false);
  });
});
