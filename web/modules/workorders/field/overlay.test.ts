import type { OutboxView, Write } from '@anju/field-store';
import { describe, expect, it } from 'vitest';
import { dayNow } from './day';
import { overlaid } from './overlay';
import type { FieldDay, JobView } from './types';

const LOADED = 1_000;
const at = '2026-11-22T02:40:00.000Z';

const job = (more: Partial<JobView> = {}): JobView => ({
  id: 'o-1',
  number: 'WX-20261122-0007',
  version: 3,
  state: 'ON_SITE',
  priority: 'P2',
  title: '吊顶漏水',
  category: 'leak',
  chargeable: false,
  pooled: false,
  rework: 0,
  reported: [],
  helpers: [],
  needed: [],
  origin: { type: 'request', id: 'r-1' },
  project: { id: 'p', name: '云谷中心', zone: 'Asia/Shanghai' },
  times: { opened: '2026-11-22T02:00:00Z' },
  clocks: [
    {
      id: 'c',
      target: 'RESTORE',
      state: 'RUNNING',
      startsAt: '2026-11-22T02:00:00Z',
      dueAt: '2026-11-22T03:00:00.000Z',
      pausedSeconds: 0,
      responsible: {},
    },
  ],
  checklist: {
    version: 'v',
    name: '漏水',
    number: 1,
    progress: { done: 0, total: 1, missingRequired: [1] },
    lines: [
      { no: 1, item: { text: '试压', kind: 'VALUE', required: true, min: 0.4, max: 0.8 }, answers: [] },
    ],
  },
  photos: [],
  lines: [],
  total: 0,
  missing: [{ code: 'CHECK_ITEM', item: 1 }, { code: 'AFTER_PHOTO' }],
  can: ['pause', 'finish', 'photo', 'line', 'check'],
  ...more,
});

const write = (verb: string, more: Partial<Write> = {}): Write => ({
  id: `w-${verb}`,
  order: 1,
  deviceTime: at,
  state: 'waiting',
  attempts: 0,
  method: 'POST',
  path: `/api/work-orders/o-1/${verb}`,
  subject: 'o-1',
  label: 'any',
  ...more,
});

const outbox = (writes: Write[], settled: OutboxView['settled'] = []): OutboxView => ({
  writes,
  settled,
  signedOut: false,
  lastSentAt: null,
});

const now = (view: OutboxView, loaded = job()) => overlaid(loaded, LOADED, view, '刘勇');
const photo = { role: 'AFTER', files: [{ $file: 0 }] };
const files = [{ name: 'after-1.jpg', blob: new Blob(['x']) }];

describe('a job with work that waits in this phone', () => {
  it('shows a photo at once, marked as waiting, and misses it no longer', () => {
    const shown = now(outbox([write('photos', { body: photo, files })]));
    expect(shown.photos).toMatchObject([{ role: 'AFTER', at, by: '刘勇' }]);
    expect(shown.pending.has(shown.photos[0]!.id)).toBe(true);
    expect(shown.missing).toEqual([{ code: 'CHECK_ITEM', item: 1 }]);
  });

  it('does not show a photo twice once the loaded job has it', () => {
    const uploaded = [{ ...files[0]!, uploaded: 'f-1' }];
    const known = { id: 'f-1', role: 'AFTER' as const, at, by: '刘勇', rework: 0 };
    const sent = {
      write: write('photos', { body: photo, files: uploaded }),
      answer: undefined,
      at: LOADED + 1,
    };
    expect(now(outbox([], [sent]), job({ photos: [known] })).photos).toHaveLength(1);
  });

  it('judges a reading by the limits of the item', () => {
    const shown = now(outbox([write('checklist/1/answer', { body: { value: 0.9 } })]));
    expect(shown.checklist?.lines[0]?.answers[0]).toMatchObject({ answer: { value: 0.9 }, inRange: false });
    expect(shown.checklist?.progress.done).toBe(1);
    expect(shown.pending.has('check:1')).toBe(true);
  });

  it('adds lines to the total, and a correction takes the place of what it corrects', () => {
    const line = { kind: 'MATERIAL', text: '软管', quantity: 2, unit: '根', unitPrice: 1850 };
    const first = { ...line, id: 'l-1', amount: 3700, at, by: '刘勇', kind: 'MATERIAL' as const };
    const correction = write('lines/l-1/correction', { body: { ...line, quantity: 1, reason: '多记' } });
    const loaded = job({ lines: [first], total: 3700 });
    expect(now(outbox([correction]), loaded).total).toBe(1850);
    expect(now(outbox([write('lines', { body: line })]), loaded).total).toBe(7400);
  });

  it('pauses the clock where it stood and lets it go on with what was left', () => {
    const paused = write('pause', { body: { reason: 'PARTS', whose: 'SUPPLIER' } });
    const held = now(outbox([paused]));
    expect(held).toMatchObject({ state: 'PAUSED', beforePause: 'ON_SITE' });
    expect(held.clocks[0]).toMatchObject({ state: 'PAUSED', remainingSeconds: 1_200 });
    const later = write('resumption', { deviceTime: '2026-11-22T05:00:00.000Z' });
    const going = now(outbox([paused, later]));
    expect(going.state).toBe('ON_SITE');
    expect(going.clocks[0]).toMatchObject({ state: 'RUNNING', dueAt: '2026-11-22T05:20:00.000Z' });
  });

  it('finishes in time or late by the time on this phone', () => {
    expect(now(outbox([write('finish', { body: { done: '换软接' } })])).clocks[0]?.state).toBe('KEPT');
    const late = write('finish', { body: { done: '换软接' }, deviceTime: '2026-11-22T03:00:01.000Z' });
    expect(now(outbox([late])).clocks[0]?.state).toBe('KEPT_LATE');
  });

  it('takes no step that was refused or stands behind a refused one, but keeps the photos', () => {
    const refused = write('finish', { state: 'refused', body: { done: 'x' } });
    const behind = [write('confirmation'), write('photos', { body: photo, files })];
    const shown = now(outbox([refused, ...behind]));
    expect(shown.state).toBe('ON_SITE');
    expect(shown.photos).toHaveLength(1);
  });

  it('believes the answer of the server until the day is loaded anew', () => {
    const answer = job({ state: 'FINISHED', version: 4 });
    const sent = { write: write('finish', { body: { done: 'x' } }), answer, at: LOADED + 5 };
    expect(now(outbox([], [sent])).version).toBe(4);
    expect(overlaid(job(), LOADED + 6, outbox([], [sent]), '刘勇').version).toBe(3);
  });
});

describe('the day', () => {
  const offered = job({ state: 'OFFERED', can: ['accept', 'decline'], times: { opened: at } });
  const day: FieldDay = {
    offers: [{ id: 'f', offeredAt: at, expiresAt: at, seen: true, order: offered }],
    jobs: [],
    help: [],
    leaving: [],
    pool: [],
    done: [],
    route: [],
  };
  const of = (...writes: Write[]) => dayNow({ day, loadedAt: LOADED }, outbox(writes), '刘勇');

  it('has an accepted offer in hand and rings no longer', () => {
    const shown = of(write('acceptance'));
    expect(shown.offers).toEqual([]);
    expect(shown.jobs).toMatchObject([{ id: 'o-1', state: 'ACCEPTED' }]);
  });

  it('lets a declined offer go', () => {
    const shown = of(write('refusal-of-offer', { body: { reason: '走不开' } }));
    expect([shown.offers, shown.jobs]).toEqual([[], []]);
  });

  it('knows how far own help has come, without moving the order itself', () => {
    const own = {
      id: 'h',
      staff: 's',
      account: 'a',
      name: '刘勇',
      askedAt: at,
      askedBy: '沈静',
      obstacles: [],
    };
    const helped = job({ can: ['helper-accept', 'helper-decline'], helpers: [{ ...own, state: 'ASKED' }] });
    const shown = (...writes: Write[]) =>
      dayNow({ day: { ...day, offers: [], help: [helped] }, loadedAt: LOADED }, outbox(writes), '刘勇').help;
    expect(shown(write('help/acceptance'))).toMatchObject([
      { state: 'ON_SITE', can: ['helper-arrive', 'photo', 'line'], helpers: [{ state: 'ACCEPTED' }] },
    ]);
    expect(shown(write('help/refusal', { body: { reason: '走不开' } }))).toEqual([]);
  });

  it('asks about the end of the turn no longer once it was answered here', () => {
    const leaving = { ...day, leaving: ['o-1'] };
    const of = (...writes: Write[]) =>
      dayNow({ day: leaving, loadedAt: LOADED }, outbox(writes), '刘勇').leaving;
    expect(of()).toEqual(['o-1']);
    expect(of(write('keeping'))).toEqual([]);
    expect(of(write('transfer-request', { body: {} }))).toEqual([]);
  });

  it('shows work that was sent back to its doer once, and in hand as soon as it is taken again', () => {
    const again = job({ state: 'REOPENED', rework: 1, can: ['accept', 'decline', 'arrive', 'photo'] });
    again.times.accepted = at;
    const back = { ...day, offers: [{ ...day.offers[0]!, order: again }], jobs: [again] };
    const reopened = (...writes: Write[]) => dayNow({ day: back, loadedAt: LOADED }, outbox(writes), '刘勇');
    expect(reopened()).toMatchObject({ offers: [{ id: 'f' }], jobs: [] });
    expect(reopened(write('acceptance')).jobs.map(({ state }) => state)).toEqual(['ACCEPTED']);
  });

  it('rings on while the answer was refused', () => {
    expect(of(write('acceptance', { state: 'refused' })).offers).toHaveLength(1);
  });
});
