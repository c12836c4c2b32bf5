import './book.css';
import { type ReactNode, useId, useState } from 'react';
import { api, uploadPhoto } from '@anju/api';
import { Button, ErrorState, type Photo, PhotoField, useWords } from '@anju/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { words } from './book.words';
import type { BookPage } from './books';

/** Writes a hand-over: words, keys, parcels, photos, and the open cases, all of them unless one is left out. */
export function HandoverForm({ page, onDone }: { page: BookPage; onDone: () => void }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const [said, setSaid] = useState({ words: '', keys: '', parcels: '', staff: '' });
  const [left, setLeft] = useState<string[]>([]);
  const [photos, setPhotos] = useState<Photo[]>([]);
  const put = (change: Partial<typeof said>) => setSaid((before) => ({ ...before, ...change }));
  const write = useMutation({
    mutationFn: async () => {
      const files = await Promise.all(photos.flatMap(({ blob }) => (blob ? [uploadPhoto(blob)] : [])));
      return api.POST('/api/shift-books/{id}/handovers', {
        params: { path: { id: page.book.id } },
        body: {
          words: said.words.trim(),
          keys: said.keys.trim() || undefined,
          parcels: said.parcels.trim() || undefined,
          staff: said.staff || undefined,
          cases: page.open.map(({ subject }) => subject.id).filter((id) => !left.includes(id)),
          photos: files,
        },
      });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['shift-books'] });
      onDone();
    },
  });
  return (
    <form
      className="book-form"
      aria-label={t('write.title')}
      onSubmit={(event) => {
        event.preventDefault();
        write.mutate();
      }}
    >
      {write.error && <ErrorState error={write.error} />}
      <Field label={t('write.words')}>
        {(id) => (
          <textarea
            id={id}
            className="aj-input"
            rows={4}
            maxLength={2000}
            value={said.words}
            onChange={(event) => put({ words: event.target.value })}
          />
        )}
      </Field>
      {(['keys', 'parcels'] as const).map((name) => (
        <Field key={name} label={t(`write.${name}`)}>
          {(id) => (
            <input
              id={id}
              className="aj-input"
              maxLength={500}
              value={said[name]}
              onChange={(event) => put({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label={t('write.to')}>
        {(id) => (
          <select
            id={id}
            className="aj-input"
            value={said.staff}
            onChange={(event) => put({ staff: event.target.value })}
          >
            <option value="">{t('write.to.any')}</option>
            {page.people.map(({ staff, name }) => (
              <option key={staff} value={staff}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {page.book.withCases && (
        <fieldset className="book-open">
          <legend>{t('write.cases', { n: page.open.length - left.length })}</legend>
          {page.open.length === 0 && <p className="aj-second">{t('write.cases.none')}</p>}
          {page.open.map(({ subject, number, title }) => (
            <label key={subject.id}>
              <input
                type="checkbox"
                checked={!left.includes(subject.id)}
                onChange={(event) =>
                  setLeft(
                    event.target.checked ? left.filter((id) => id !== subject.id) : [...left, subject.id],
                  )
                }
              />
              <span>
                {title} <small className="aj-second">{number}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <PhotoField photos={photos} onChange={setPhotos} label={t('write.photos')} />
      <Button kind="primary" submit busy={write.isPending} disabled={!said.words.trim()}>
        {t('write.send')}
      </Button>
    </form>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="book-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
