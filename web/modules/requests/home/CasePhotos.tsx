import { asProblem } from '@anju/api';
import { Button, FieldError, type Photo, PhotoField, useProblemText, useWords } from '@anju/ui';
import { useState } from 'react';
import type { Door } from './door';
import { Pictures } from './Pictures';
import type { Progress } from './types';
import type { Acting } from './use-case';
import { words } from './words';

interface Props {
  progress: Progress;
  door: Door;
  act: Acting;
}

/** The pictures of a case; more of them as long as it runs, each going up as soon as it is taken. */
export function CasePhotos({ progress, door, act }: Props) {
  const t = useWords(words);
  const pictures = progress.extras.files.filter(({ width }) => width);
  const may = progress.can.includes('write');
  if (pictures.length === 0 && !may) return null;
  return (
    <section className="aj-panel req-stack">
      <h2>{t('case.photos')}</h2>
      {pictures.length > 0 && <Pictures files={pictures.map(({ id }) => id)} door={door} />}
      {may && <AddPhotos door={door} act={act} />}
    </section>
  );
}

function AddPhotos({ door, act }: Pick<Props, 'door' | 'act'>) {
  const t = useWords(words);
  const problemText = useProblemText();
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [error, setError] = useState<string>();

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
    <>
      <PhotoField photos={photos} onChange={(taken) => void send(taken)} label={t('case.addPhoto')} />
      {error && (
        <>
          <FieldError>{error}</FieldError>
          <Button onClick={() => void send(photos)}>{t('case.addPhoto.again')}</Button>
        </>
      )}
    </>
  );
}
