import { afterEach, describe, expect, it } from 'vitest';
import { dayAfter, dayOf, hourOf, instantOf, wallTime } from './wall';
import { setZone } from './zone';

afterEach(() => setZone());

describe('the wall of the project', () => {
  it("shows China's time where no project says another one, whatever the device thinks", () => {
    expect(wallTime('2026-11-22T16:05:00Z')).toBe('2026-11-23T00:05');
    expect(dayOf('2026-11-22T16:05:00Z')).toBe('2026-11-23');
    expect(hourOf('2026-11-22T16:05:00Z')).toBe(0);
  });

  it("shows the project's time once it is known", () => {
    setZone('America/New_York');
    expect(wallTime('2026-11-22T16:05:00Z')).toBe('2026-11-22T11:05');
  });

  it('leads back to the instant', () => {
    expect(instantOf('2026-11-23T00:05')).toBe('2026-11-22T16:05:00.000Z');
    setZone('America/New_York');
    expect(instantOf('2026-07-01T09:00')).toBe('2026-07-01T13:00:00.000Z');
  });

  it('takes the earlier of two instants when a clock is put back', () => {
    setZone('America/New_York');
    expect(instantOf('2026-11-01T01:30')).toBe('2026-11-01T05:30:00.000Z');
  });

  it('goes on behind the gap when a clock is put forward', () => {
    setZone('America/New_York');
    expect(instantOf('2026-03-08T02:30')).toBe('2026-03-08T07:30:00.000Z');
    expect(wallTime('2026-03-08T07:30:00Z')).toBe('2026-03-08T03:30');
  });

  it('counts days over months and leap days', () => {
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayAfter('2026-11-01', -1)).toBe('2026-10-31');
  });
});
