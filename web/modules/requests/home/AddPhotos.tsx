import { asProblem } from '@anju/api';
import { FieldError, type Photo, PhotoField, useProblemText, useWords } from '@anju/ui';
import { useState } from 'react';
import type { Door } from './door';
import type { Progress } from './types';
import type { Acting } from './use-case';
import { words } from './words';

/** More photos for a case that still runs; each goes up as soon as it is taken. */
export function AddPhotos({ progress, door, act }: { progress: Progress; door: Door; act: Acting }) {
  const t = useWords(words);
  const problemText = useProblemText();
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [error, setError] = useState<string>();
  if (!progress.can.includes('write')) return null;

  async function send(taken: Photo[]) {
    setPhotos(taken.map((photo) => ({ ...photo, pending: true })));
    setError(undefined);
    try {
      const files = await Promise.all(taken.flatMap(({ blob }) => (blob ? [door.upload(blob)] : [])));
      if (files.length) await act.mutateAsync({ verb: 'ADD_FILES', files });
      setPhotos([]);
    } catch (failure) {
      setError(problemText(asProblem(failure)).title);
    }
  }

  return (
    <section className="aj-panel">
      <h2>{t('case.addPhoto')}</h2>
      <PhotoField photos={photos} onChange={(taken) => void send(taken)} />
      {error && <FieldError>{error}</FieldError>}
    </section>
  );
}
