import type { Write } from './write';

/** What was loaded for work without signal, with the instant it was loaded. */
export interface Kept<T = unknown> {
  key: string;
  value: T;
  savedAt: number;
}

interface Stores {
  writes: Write;
  kept: Kept;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * The store of one account on this device. The account's id is part of its name, so two people
 * who share a phone never see each other's work.
 */
export class FieldDatabase {
  private constructor(private readonly db: IDBDatabase) {}

  static async open(accountId: string): Promise<FieldDatabase> {
    const request = indexedDB.open(`anju-field-${accountId}`, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('writes', { keyPath: 'id' }).createIndex('order', 'order');
      request.result.createObjectStore('kept', { keyPath: 'key' });
    };
    return new FieldDatabase(await settled(request));
  }

  /** Resolves only when the row is on the disk: what the screen calls saved, is saved. */
  async put<S extends keyof Stores>(store: S, value: Stores[S]): Promise<void> {
    const transaction = this.db.transaction(store, 'readwrite', { durability: 'strict' });
    transaction.objectStore(store).put(value);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }

  get<S extends keyof Stores>(store: S, key: string): Promise<Stores[S] | undefined> {
    return settled(this.db.transaction(store).objectStore(store).get(key));
  }

  async remove(store: keyof Stores, key: string): Promise<void> {
    await settled(this.db.transaction(store, 'readwrite').objectStore(store).delete(key));
  }

  /** Lets go what was kept before an instant: nobody works on it any more. */
  async forgetKept(before: number): Promise<void> {
    const store = this.db.transaction('kept', 'readwrite').objectStore('kept');
    const kept = await settled<Kept[]>(store.getAll());
    await Promise.all(
      kept.filter((one) => one.savedAt < before).map((one) => settled(store.delete(one.key))),
    );
  }

  /** All writes, oldest first. */
  writes(): Promise<Write[]> {
    return settled(this.db.transaction('writes').objectStore('writes').index('order').getAll());
  }

  close(): void {
    this.db.close();
  }
}
