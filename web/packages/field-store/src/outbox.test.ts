import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backoff } from './backoff';
import { FieldDatabase } from './database';
import { Outbox, type Outcome } from './outbox';
import type { NewWrite, Write } from './write';

let account = 0;
let database: FieldDatabase;
let name: string;

beforeEach(async () => {
  account += 1;
  name = `account-${account}`;
  database = await FieldDatabase.open(name);
});

afterEach(() => {
  database.close();
  vi.useRealTimers();
});

const write = (path: string, subject = path): NewWrite => ({ method: 'POST', path, subject, label: 'any' });

function sender(outcomes: Record<string, Outcome[]> = {}) {
  const sent: Write[] = [];
  const send = async (one: Write): Promise<Outcome> => {
    sent.push(one);
    return outcomes[one.path]?.shift() ?? { kind: 'sent' };
  };
  return { sent, send };
}

const paths = (writes: Write[]) => writes.map((one) => one.path);

describe('the outbox', () => {
  it('sends in order and is empty afterwards', async () => {
    const { sent, send } = sender();
    const outbox = new Outbox(database, send);
    await outbox.start();
    await outbox.add(write('/a'));
    await outbox.add(write('/b'));
    await outbox.flush();
    expect(paths(sent)).toEqual(['/a', '/b']);
    expect(outbox.view().writes).toEqual([]);
    expect(outbox.view().lastSentAt).not.toBeNull();
  });

  it('uses one idempotency key and one device time for every attempt', async () => {
    const { sent, send } = sender({ '/a': [{ kind: 'later' }] });
    const outbox = new Outbox(database, send);
    await outbox.add(write('/a'));
    await outbox.flush();
    await outbox.retry();
    await outbox.flush();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.id).toBe(sent[0]?.id);
    expect(sent[1]?.deviceTime).toBe(sent[0]?.deviceTime);
    await outbox.stop();
  });

  it('survives a reload, also one in the middle of sending', async () => {
    const dying = new Outbox(database, () => new Promise<Outcome>(() => undefined));
    await dying.add({ ...write('/a'), files: [{ name: 'a.jpg', blob: new Blob(['x']) }] });
    await vi.waitFor(() => expect(dying.view().writes[0]?.state).toBe('sending'));
    const { sent, send } = sender();
    const reborn = new Outbox(await FieldDatabase.open(name), send);
    await reborn.start();
    await reborn.flush();
    expect(paths(sent)).toEqual(['/a']);
    expect(sent[0]?.files?.[0]?.name).toBe('a.jpg');
  });

  it('holds back what stands behind a refused write of the same subject, not the rest', async () => {
    const refusal = { status: 409, code: 'workorders.taken', args: {} };
    const { sent, send } = sender({ '/accept': [{ kind: 'refused', refusal }] });
    const outbox = new Outbox(database, send);
    await outbox.add(write('/accept', 'order-1'));
    await outbox.add(write('/arrive', 'order-1'));
    await outbox.add(write('/other', 'order-2'));
    await outbox.flush();
    expect(paths(sent)).toEqual(['/accept', '/other']);
    expect(outbox.view().writes.map((one) => one.state)).toEqual(['refused', 'waiting']);
    expect(outbox.view().writes[0]?.refusal).toEqual(refusal);
    await outbox.retry(outbox.view().writes[0]?.id);
    expect(paths(sent)).toEqual(['/accept', '/other', '/accept', '/arrive']);
  });

  it('lets the rest go on when a refused write is given up', async () => {
    const refusal = { status: 422, code: 'x', args: {} };
    const { sent, send } = sender({ '/a': [{ kind: 'refused', refusal }] });
    const outbox = new Outbox(database, send);
    const id = await outbox.add(write('/a', 's'));
    await outbox.add(write('/b', 's'));
    await outbox.flush();
    await outbox.drop(id);
    await outbox.flush();
    expect(paths(sent)).toEqual(['/a', '/b']);
    expect(outbox.view().writes).toEqual([]);
  });

  it('gives up what hangs on a given-up write, and nothing else', async () => {
    const refusal = { status: 409, code: 'offer-gone', args: {} };
    const { sent, send } = sender({ '/accept': [{ kind: 'refused', refusal }] });
    const outbox = new Outbox(database, send);
    const accept = await outbox.add(write('/accept', 's'));
    await outbox.add({ ...write('/depart', 's'), after: accept });
    await outbox.add(write('/note', 's'));
    await outbox.flush();
    await outbox.drop(accept);
    await outbox.flush();
    expect(paths(sent)).toEqual(['/accept', '/note']);
  });

  it('remembers what was taken with its answer, until the page goes', async () => {
    const { send } = sender({ '/a': [{ kind: 'sent', answer: { id: 'line-1' } }] });
    const outbox = new Outbox(database, send, () => 5_000);
    await outbox.add(write('/a'));
    await outbox.flush();
    expect(outbox.view().settled).toMatchObject([
      { write: { path: '/a' }, answer: { id: 'line-1' }, at: 5_000 },
    ]);
  });

  it('keeps what the sender learned on the way, so that a file is not uploaded twice', async () => {
    const file = { name: 'a.jpg', blob: new Blob(['x']) };
    const seen: (string | undefined)[] = [];
    const outbox = new Outbox(database, async (one, keep) => {
      seen.push(one.files?.[0]?.uploaded);
      await keep({ ...one, files: [{ ...file, uploaded: 'file-1' }] });
      return seen.length > 1 ? { kind: 'sent' } : { kind: 'later' };
    });
    await outbox.add({ ...write('/a'), files: [file] });
    await outbox.flush();
    await outbox.retry();
    expect(seen).toEqual([undefined, 'file-1']);
    await outbox.stop();
  });

  it('keeps everything and waits for a new sign-in after a 401', async () => {
    const { sent, send } = sender({ '/a': [{ kind: 'signed-out' }] });
    const outbox = new Outbox(database, send);
    await outbox.add(write('/a'));
    await outbox.flush();
    expect(outbox.view()).toMatchObject({ signedOut: true, writes: [{ state: 'waiting' }] });
    await outbox.retry();
    expect(paths(sent)).toEqual(['/a', '/a']);
    expect(outbox.view()).toMatchObject({ signedOut: false, writes: [] });
  });

  it('never shows one account the writes of another', async () => {
    const outbox = new Outbox(database, async () => ({ kind: 'later' }));
    await outbox.add(write('/a'));
    const other = await FieldDatabase.open('somebody-else');
    expect(await other.writes()).toEqual([]);
    other.close();
    await outbox.stop();
  });
});

describe('backoff', () => {
  it('doubles, ends at five minutes and obeys a longer wish of the server', () => {
    expect([1, 2, 3, 20].map((n) => backoff(n))).toEqual([2_000, 4_000, 8_000, 300_000]);
    expect(backoff(1, 60)).toBe(60_000);
  });
});
