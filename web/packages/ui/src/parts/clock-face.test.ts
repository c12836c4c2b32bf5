import { describe, expect, it } from 'vitest';
import { type ClockData, clockSentence, readClock, spanWords } from './clock-face';

const start = Date.parse('2026-11-23T10:08:00+08:00');
const minute = 60_000;
const after = (minutes: number) => start + minutes * minute;
const iso = (minutes: number) => new Date(after(minutes)).toISOString();
const arrive: ClockData = { kind: 'arrive', state: 'running', startsAt: iso(0), dueAt: iso(30) };

const both = (clock: ClockData, now: number) => [
  clockSentence(clock, now, 'zh-CN'),
  clockSentence(clock, now, 'en'),
];

describe('a clock', () => {
  it('says what is left and for what', () => {
    expect(both(arrive, after(18))).toEqual(['剩 12 分钟到场', '12 min left to arrive']);
    expect(readClock(arrive, after(18))).toEqual({ state: 'running', fill: 0.6, notch: 0.75, gap: null });
  });

  it('turns to warned at three quarters and to missed after the due instant, without asking the server', () => {
    expect(readClock(arrive, after(22.5)).state).toBe('warned');
    expect(readClock(arrive, after(30)).state).toBe('warned');
    expect(readClock(arrive, after(30) + 1).state).toBe('missed');
    expect(both(arrive, after(36))).toEqual(['已超时 6 分钟', '6 min late']);
  });

  it('marks the due moment on a late thread', () => {
    expect(readClock(arrive, after(40)).gap).toBeCloseTo(0.75);
    expect(readClock(arrive, after(60 * 24 * 400)).gap).toBe(0.1);
  });

  it('stands still and names the reason while it is paused', () => {
    const paused: ClockData = { ...arrive, state: 'paused', pausedAt: iso(15), pauseReason: 'parts' };
    expect(both(paused, after(500))).toEqual(['暂停·等配件', 'Paused, waiting for parts']);
    expect(readClock(paused, after(500)).fill).toBe(0.5);
  });

  it('says how a promise ended', () => {
    const kept: ClockData = { ...arrive, state: 'kept', endedAt: iso(27) };
    const late: ClockData = { ...arrive, state: 'kept_late', endedAt: iso(36) };
    expect(both(kept, after(90))).toEqual(['27 分钟到场，按时', 'arrived in 27 min, on time']);
    expect(both(late, after(90))).toEqual(['晚 6 分钟到场', 'arrived 6 min late']);
  });

  it('leaves out the act that a label beside it names', () => {
    const short = (clock: ClockData, now: number) => clockSentence(clock, now, 'zh-CN', true);
    expect(short(arrive, after(18))).toBe('剩 12 分钟');
    expect(short({ ...arrive, state: 'kept', endedAt: iso(27) }, after(90))).toBe('27 分钟，按时');
    expect(short({ ...arrive, state: 'kept_late', endedAt: iso(36) }, after(90))).toBe('晚 6 分钟');
    expect(short({ ...arrive, dueAt: '2026-11-25T18:00:00+08:00' }, start)).toBe('11月25日 18:00 前');
  });

  it('runs as soon as the server says so, though the clock of the page is a little behind', () => {
    expect(readClock(arrive, start - 5_000)).toEqual({ state: 'running', fill: 0, notch: 0.75, gap: null });
  });

  it('says when it will start', () => {
    const tomorrow: ClockData = {
      ...arrive,
      state: 'not_started',
      startsAt: '2026-11-24T09:00:00+08:00',
      dueAt: '2026-11-24T11:00:00+08:00',
    };
    expect(both(tomorrow, start)).toEqual(['明天 09:00 起算', 'starts tomorrow at 09:00']);
  });

  it('names the day when more than 24 hours are left', () => {
    const far: ClockData = { ...arrive, kind: 'restore', dueAt: '2026-11-25T18:00:00+08:00' };
    expect(both(far, start)).toEqual(['11月25日 18:00 前修复', 'restore by 25 Nov 18:00']);
  });
});

describe('a span', () => {
  it('changes its units at an hour and at a day', () => {
    expect([0.4, 59, 60, 65, 1439, 1500, 10_000].map((m) => spanWords(m, 'zh-CN'))).toEqual([
      '不到 1 分钟',
      '59 分钟',
      '1 小时',
      '1 小时 5 分',
      '23 小时 59 分',
      '1 天 1 小时',
      '6 天',
    ]);
  });
});
