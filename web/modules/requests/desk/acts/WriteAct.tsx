import { useState } from 'react';
import { uploadPhoto } from '@anju/api';
import { type Photo, PhotoField, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { useVerb } from '../requests';
import { words } from '../words';
import type { ActProps } from './act-props';
import { ActForm, Line } from './parts';
import { PhrasedField } from './PhrasedField';

/** A message to the reporter, with pictures or without. */
export function WriteAct({ request, phrases, onDone }: ActProps) {
  const t = useWords(words);
  const [text, setText] = useState('');
  const [photos, setPhotos] = useState<Photo[]>([]);
  const message = useVerb(request, 'messages', onDone);
  const upload = useSend(
    () => Promise.all(photos.flatMap(({ blob }) => (blob ? [uploadPhoto(blob)] : []))),
    [],
    (files: string[]) => message.send({ text: text.trim(), files }),
  );
  return (
    <ActForm
      say={t('act.write')}
      busy={upload.busy || message.busy}
      error={upload.error ?? message.error}
      ready={text.trim() !== ''}
      onSubmit={() => upload.send()}
    >
      <PhrasedField request={request} text={text} onText={setText} longest={2000} phrases={phrases} />
      <Line label={t('write.photos')}>
        <PhotoField photos={photos} onChange={setPhotos} />
      </Line>
    </ActForm>
  );
}
