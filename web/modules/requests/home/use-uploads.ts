import type { Photo } from '@anju/ui';
import { useRef, useState } from 'react';
import { uploadPhoto } from './door';

/** Photos that go up one by one while the rest is still being said; what failed is tried again when it is sent. */
export function useUploads(company?: string) {
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [stored, setStored] = useState<ReadonlySet<string>>(new Set());
  const files = useRef(new Map<string, Promise<string>>());
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  function store(photo: Photo): Promise<string> {
    const before = files.current.get(photo.id);
    if (before) return before;
    const going = queue.current.then(() => uploadPhoto(photo.blob as Blob, company));
    queue.current = going.catch(() => undefined);
    files.current.set(photo.id, going);
    going.then(
      () => setStored((done) => new Set(done).add(photo.id)),
      () => files.current.delete(photo.id),
    );
    return going;
  }

  function change(next: Photo[]) {
    setPhotos(next);
    for (const photo of next) void store(photo).catch(() => undefined);
  }

  return {
    photos: photos.map((photo) => ({ ...photo, pending: !stored.has(photo.id) })),
    change,
    done: photos.filter(({ id }) => stored.has(id)).length,
    /** The ids of all photos, once all are stored. */
    all: () => Promise.all(photos.map(store)),
  };
}
