import './book.css';
import { useState } from 'react';
import { api } from '@anju/api';
import { Button, ErrorState, SubjectLink, useSession, useTimes, useWords } from '@anju/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { words } from './book.words';
import { type Handover, photoOf } from './books';

/** One hand-over: what was said, what went with it, and who took over; the one who comes confirms it here. */
export function HandoverEntry({ entry, linked }: { entry: Handover; linked?: boolean }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { account } = useSession();
  return (
    <li className="book-entry" data-unread={!entry.confirmedAt || undefined}>
      <p className="aj-second">
        {t('entry.by', { by: entry.writtenBy, time: shortTime(entry.writtenAt) })}
        {entry.toName && ` · ${t('entry.to', { name: entry.toName })}`}
      </p>
      <p className="book-words">{entry.words}</p>
      {entry.keys && <p>{t('entry.keys', { text: entry.keys })}</p>}
      {entry.parcels && <p>{t('entry.parcels', { text: entry.parcels })}</p>}
      {entry.cases.length > 0 && (
        <p className="book-cases">
          {t('entry.cases', { n: entry.cases.length })}
          {entry.cases.map(({ subject, number }) =>
            linked ? (
              <SubjectLink key={subject.id} to={`/requests/${subject.id}`} number={number} />
            ) : (
              <span key={subject.id}>{number}</span>
            ),
          )}
        </p>
      )}
      {entry.photos.length > 0 && (
        <p className="book-photos">
          {entry.photos.map((file, index) => (
            <a key={file} href={photoOf(entry.id, file)} target="_blank" rel="noreferrer">
              <img
                src={`${photoOf(entry.id, file)}?thumbnail=true`}
                alt={t('entry.photo', { n: index + 1 })}
              />
            </a>
          ))}
        </p>
      )}
      {entry.confirmedAt ? (
        <p className="aj-second">
          {t('entry.confirmed', { by: entry.confirmedBy ?? '', time: shortTime(entry.confirmedAt) })}
          {entry.remark && ` · ${t('entry.remark', { text: entry.remark })}`}
        </p>
      ) : (
        <strong className="book-unread">{t('entry.unread')}</strong>
      )}
      {!entry.confirmedAt && entry.account !== account.id && <Confirm id={entry.id} />}
    </li>
  );
}

function Confirm({ id }: { id: string }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const [remark, setRemark] = useState('');
  const confirm = useMutation({
    mutationFn: async () =>
      api.POST('/api/shift-handovers/{id}/confirmation', {
        params: { path: { id } },
        body: { remark: remark.trim() || undefined },
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['shift-books'] }),
  });
  return (
    <form
      className="book-confirm"
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate();
      }}
    >
      {confirm.error && <ErrorState error={confirm.error} />}
      <input
        className="aj-input"
        aria-label={t('confirm.remark')}
        placeholder={t('confirm.remark')}
        maxLength={500}
        value={remark}
        onChange={(event) => setRemark(event.target.value)}
      />
      <Button kind="jade" icon="check" submit busy={confirm.isPending}>
        {t('confirm.act')}
      </Button>
    </form>
  );
}
