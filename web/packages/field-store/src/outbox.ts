import { backoff } from './backoff';
import type { FieldDatabase } from './database';
import type { NewWrite, Refusal, Settled, Write } from './write';

/** How one attempt ended. */
export type Outcome =
  | { kind: 'sent'; answer?: unknown }
  | { kind: 'later'; retryAfter?: number }
  | { kind: 'signed-out' }
  | { kind: 'refused'; refusal: Refusal };

/** Keeps what is known of a write so far, so that a reload does not repeat it. */
export type Keep = (write: Write) => Promise<void>;

export type Send = (write: Write, keep: Keep) => Promise<Outcome>;

/** How many taken writes a page remembers until what it shows was loaded anew. */
const REMEMBERED = 40;

/** What the outbox shows at any time. */
export interface OutboxView {
  writes: Write[];
  /** What this page sent, the newest last: shown until it is part of what is loaded. */
  settled: Settled[];
  /** The server wants a new sign-in before it takes more; nothing is lost meanwhile. */
  signedOut: boolean;
  /** When the last write was acknowledged, milliseconds; null if none since the start. */
  lastSentAt: number | null;
}

const EMPTY: OutboxView = { writes: [], settled: [], signedOut: false, lastSentAt: null };

/** The queue of writes of one account: durable, in order, sent at least once under one idempotency key. */
export class Outbox {
  private shown: OutboxView = EMPTY;
  private readonly listeners = new Set<() => void>();
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private stopped = false;

  constructor(
    private readonly database: FieldDatabase,
    private readonly send: Send,
    private readonly now: () => number = Date.now,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly view = (): OutboxView => this.shown;

  /** Reads what an earlier page left and starts sending; a write caught while sending waits again. */
  async start(): Promise<void> {
    for (const write of await this.database.writes()) {
      if (write.state === 'sending') await this.database.put('writes', { ...write, state: 'waiting' });
    }
    await this.show();
    void this.flush();
  }

  /** Keeps the write on this device; resolves when a reload can no longer lose it. */
  async add(write: NewWrite): Promise<string> {
    const last = this.shown.writes.at(-1)?.order ?? 0;
    const id = crypto.randomUUID();
    const order = Math.max(this.now(), last + 1);
    const deviceTime = new Date(this.now()).toISOString();
    await this.database.put('writes', { ...write, id, order, deviceTime, state: 'waiting', attempts: 0 });
    await this.show();
    void this.flush();
    return id;
  }

  /** Tries a refused write once more, or everything now if no id is given. */
  async retry(id?: string): Promise<void> {
    const write = id ? await this.database.get('writes', id) : undefined;
    if (write) await this.database.put('writes', { ...write, state: 'waiting', refusal: undefined });
    this.failures = 0;
    await this.show({ signedOut: false });
    await this.flush();
  }

  /** Gives a write up, with those that make no sense without it. Only a person decides this. */
  async drop(id: string): Promise<void> {
    const given = new Set([id]);
    for (const write of await this.database.writes()) {
      if (write.after && given.has(write.after)) given.add(write.id);
    }
    for (const each of given) await this.database.remove('writes', each);
    await this.show();
    void this.flush();
  }

  /** Sends what may be sent now; calls while it runs join the run. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.stopped) return Promise.resolve();
    this.running ??= this.exclusively(() => this.run()).finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** Ends after the attempt that is under way; what is not sent waits for the next start. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.listeners.clear();
    await this.running;
    clearTimeout(this.timer);
  }

  /** Only one tab of a phone sends at a time. */
  private async exclusively(work: () => Promise<void>): Promise<void> {
    if (navigator.locks) await navigator.locks.request('anju-outbox', work);
    else await work();
  }

  private async run(): Promise<void> {
    for (let next = await this.next(); next; next = await this.next()) {
      let current: Write = { ...next, state: 'sending', attempts: next.attempts + 1 };
      await this.change(current);
      const outcome = await this.send(current, async (write) => {
        current = write;
        await this.database.put('writes', write);
      });
      if (outcome.kind === 'sent') await this.settle(current, outcome.answer);
      else if (outcome.kind === 'refused') {
        await this.change({ ...current, state: 'refused', refusal: outcome.refusal });
      } else {
        await this.change({ ...current, state: 'waiting' });
        return this.wait(outcome);
      }
    }
  }

  private async settle(write: Write, answer: unknown): Promise<void> {
    this.failures = 0;
    const at = this.now();
    const settled = [...this.shown.settled, { write, answer, at }].slice(-REMEMBERED);
    await this.database.remove('writes', write.id);
    await this.show({ settled, lastSentAt: at, signedOut: false });
  }

  private async wait(outcome: Extract<Outcome, { kind: 'later' | 'signed-out' }>): Promise<void> {
    if (outcome.kind === 'signed-out') return this.show({ signedOut: true });
    this.failures += 1;
    this.timer = setTimeout(() => void this.flush(), backoff(this.failures, outcome.retryAfter));
  }

  private async next(): Promise<Write | undefined> {
    const held = new Set<string>();
    if (this.stopped) return undefined;
    for (const write of await this.database.writes()) {
      if (write.state !== 'refused' && !held.has(write.subject)) return write;
      held.add(write.subject);
    }
    return undefined;
  }

  private async change(write: Write): Promise<void> {
    await this.database.put('writes', write);
    await this.show();
  }

  private async show(news: Partial<Omit<OutboxView, 'writes'>> = {}): Promise<void> {
    this.shown = { ...this.shown, ...news, writes: await this.database.writes() };
    for (const listener of this.listeners) listener();
  }
}
