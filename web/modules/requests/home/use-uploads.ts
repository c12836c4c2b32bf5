import type { Photo } from '@anju/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { uploadPhoto } from '@anju/api';
import { type DraftPhoto, draftPhotos, keepDraftPhotos } from './photo-drafts';

/**
 * Photos that go up one by one while the rest is still being said; what failed is tried again when it is sent. They
 * stay on the device with the words of the draft (`owner`) until then.
 */
export function useUploads(owner: string, company?: string) {
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

  const restore = useEffectEvent((kept: DraftPhoto[]) => {
    setPhotos((taken) => [...kept, ...taken]);
    for (const photo of kept) void store(photo).catch(() => undefined);
  });
  useEffect(() => {
    let left = false;
    void draftPhotos(owner).then((kept) => {
      if (!left && kept.length) restore(kept);
    });
    return () => {
      left = true;
    };
  }, [owner]);

  function change(next: Photo[]) {
    setPhotos(next);
    void keepDraftPhotos(
      owner,
      next.filter((photo): photo is DraftPhoto => photo.blob !== undefined),
    );
    for (const photo of next) void store(photo).catch(() => undefined);
  }

  return {
    photos: photos.map((photo) => ({ ...photo, pending: !stored.has(photo.id) })),
    change,
    done: photos.filter(({ id }) => stored.has(id)).length,
    /** The ids of all photos, once all are stored. */
    all: () => Promise.all(photos.map(store)),
    forget: () => keepDraftPhotos(owner, []),
  };
}
