import { describe, expect, it } from 'vitest';
import {
  dotsDone,
  inYuan,
  isLate,
  leadingPromise,
  nextOf,
  sentenceOf,
  settledPromises,
  tagWord,
} from './progress';
import type { Progress } from './types';

const progress = (facts: Partial<Progress>): Progress => ({
  id: '1',
  number: 'WX-20261122-0007',
  kind: 'REPAIR',
  category: 'leak',
  title: '',
  reportedAt: '2026-11-22T02:00:00Z',
  state: 'IN_WORK',
  promises: [],
  history: [],
  can: [],
  helpers: [],
  extras: { files: [], messages: [], quotes: [], replies: [], slots: [] },
  ...facts,
});
const arrive = (facts: object) => ({
  target: 'ARRIVE' as const,
  state: 'RUNNING' as const,
  startsAt: '2026-11-22T02:00:00Z',
  dueAt: '2026-11-22T02:30:00Z',
  ...facts,
});

describe('the page of a request', () => {
  it('says late as soon as the promise has passed, whatever the server marked', () => {
    const running = progress({ promises: [arrive({})] });
    expect(isLate(running, Date.parse('2026-11-22T02:30:00Z'))).toBe(false);
    expect(isLate(running, Date.parse('2026-11-22T02:30:01Z'))).toBe(true);
  });

  it('does not call a paused or ended case late', () => {
    const now = Date.parse('2026-11-22T05:00:00Z');
    expect(isLate(progress({ promises: [arrive({ state: 'PAUSED' })] }), now)).toBe(false);
    expect(isLate(progress({ state: 'WITHDRAWN', promises: [arrive({})] }), now)).toBe(false);
  });

  it('does not promise a visit to somebody who refused the quote', () => {
    const quote = { accepted: false } as Progress['extras']['quotes'][number];
    const extras = { files: [], messages: [], quotes: [quote], replies: [], slots: [] };
    const refused = progress({ state: 'VERIFIED', extras });
    expect(sentenceOf(refused)).toBe('now.quote_refused');
    expect(nextOf(refused)).toBe('next.quote_refused');
    expect(sentenceOf(progress({ state: 'VERIFIED' }))).toBe('now.VERIFIED');
  });

  it('leads with what is still promised and keeps what was kept below', () => {
    const kept = arrive({ state: 'KEPT', stoppedAt: '2026-11-22T02:20:00Z' });
    const restore = arrive({ target: 'RESTORE', dueAt: '2026-11-22T06:00:00Z' });
    const both = progress({ promises: [kept, restore] });
    expect(leadingPromise(both)?.kind).toBe('restore');
    expect(leadingPromise(progress({ promises: [restore, arrive({})] }))?.kind).toBe('arrive');
    expect(settledPromises(both).map(({ kind }) => kind)).toEqual(['arrive']);
  });

  it('does not call a case confirmed that was taken back', () => {
    expect(tagWord(progress({ state: 'WITHDRAWN' }))).toBe('tag.ended');
    expect(tagWord(progress({ state: 'CONFIRMED' }))).toBe('dot.5');
  });

  it('counts five dots from taken in to confirmed', () => {
    expect(dotsDone(progress({ state: 'REGISTERED' }))).toBe(1);
    expect(dotsDone(progress({ workState: 'ON_THE_WAY' }))).toBe(2);
    expect(dotsDone(progress({ workState: 'ON_SITE' }))).toBe(3);
    expect(dotsDone(progress({ state: 'FINISHED' }))).toBe(4);
    expect(dotsDone(progress({ state: 'CLOSED' }))).toBe(5);
  });

  it('speaks of an answer, not of a visit, where nothing is broken', () => {
    expect(sentenceOf(progress({ kind: 'COMPLAINT', state: 'REGISTERED' }))).toBe('now.answering');
    expect(nextOf(progress({ kind: 'ENQUIRY' }))).toBe('next.reply');
  });

  it('shows fen as yuan', () => {
    expect(inYuan(1234567)).toBe('12,345.67');
    expect(inYuan(5)).toBe('0.05');
  });
});
