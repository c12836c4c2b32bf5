import { FieldDatabase, type Kept } from './database';
import { Outbox, type Send } from './outbox';
import { sendWrite } from './send';

const WEEK = 7 * 24 * 3_600_000;

/** Everything the field app keeps on this device for one account. */
export class FieldStore {
  private constructor(
    private readonly database: FieldDatabase,
    readonly outbox: Outbox,
  ) {}

  static async open(accountId: string, send: Send = sendWrite): Promise<FieldStore> {
    const database = await FieldDatabase.open(accountId);
    const store = new FieldStore(database, new Outbox(database, send));
    await database.forgetKept(Date.now() - WEEK);
    await store.outbox.start();
    addEventListener('online', store.online);
    // Asked once per device; a refusal only means that the browser may clear the store under pressure.
    void navigator.storage?.persist?.();
    return store;
  }

  /** Keeps what was loaded, to be shown with its age when there is no signal. */
  keep<T>(key: string, value: T): Promise<void> {
    return this.database.put('kept', { key, value, savedAt: Date.now() });
  }

  kept<T>(key: string): Promise<Kept<T> | undefined> {
    return this.database.get('kept', key) as Promise<Kept<T> | undefined>;
  }

  async close(): Promise<void> {
    removeEventListener('online', this.online);
    await this.outbox.stop();
    this.database.close();
  }

  private readonly online = () => void this.outbox.retry();
}
