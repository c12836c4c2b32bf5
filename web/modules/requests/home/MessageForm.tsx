import { asProblem } from '@anju/api';
import { Button, FieldError, type Photo, PhotoField, useProblemText, useWords } from '@anju/ui';
import { type FormEvent, useId, useState } from 'react';
import type { Door } from './door';
import type { Acting } from './use-case';
import { words } from './words';

const MOST = 9;

/** Words to the desk, with pictures or without; what was typed and taken stays until it is sent. */
export function MessageForm({ door, act }: { door: Door; act: Acting }) {
  const t = useWords(words);
  const problemText = useProblemText();
  const id = useId();
  const [text, setText] = useState('');
  const [photos, setPhotos] = useState<Photo[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function send(event: FormEvent) {
    event.preventDefault();
    const said = text.trim() || (photos.length ? t('case.write.see') : '');
    if (!said) return setError(t('report.words.need'));
    setBusy(true);
    setError(undefined);
    try {
      const files = await Promise.all(photos.flatMap(({ blob }) => (blob ? [door.upload(blob)] : [])));
      await act.mutateAsync({ verb: 'WRITE', text: said, files });
      setText('');
      setPhotos([]);
    } catch (failure) {
      setError(problemText(asProblem(failure)).title);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="req-form" onSubmit={(event) => void send(event)} noValidate>
      <label htmlFor={id}>{t('case.write')}</label>
      <textarea
        id={id}
        className="aj-input req-text"
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <PhotoField photos={photos} onChange={setPhotos} most={MOST} label={t('case.write.photo')} />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Button kind="jade" submit busy={busy}>
        {t('case.send')}
      </Button>
    </form>
  );
}
