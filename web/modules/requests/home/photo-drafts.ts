const STORE = 'photos';

/** A photo of a report that is not sent yet. */
export interface DraftPhoto {
  id: string;
  blob: Blob;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as Error);
  });
}

async function within<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open('anju-drafts', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

/** The photos of this draft (`owner` as of the words); none where the browser keeps nothing. */
export async function draftPhotos(owner: string): Promise<DraftPhoto[]> {
  try {
    return ((await within('readonly', (store) => store.get(owner))) as DraftPhoto[] | undefined) ?? [];
  } catch {
    return [];
  }
}

/** Keeps these photos instead of the earlier ones; a browser that cannot must not stop anybody from reporting. */
export async function keepDraftPhotos(owner: string, photos: DraftPhoto[]): Promise<void> {
  try {
    if (photos.length) await within('readwrite', (store) => store.put(photos, owner));
    else await within('readwrite', (store) => store.delete(owner));
  } catch {
    return;
  }
}
