import { type FormEvent, useRef, useState } from 'react';
import { api, asProblem, dataOf } from '@anju/api';
import { Avatar, Button, FieldError, KeyCap, useKeys, useProblemText, useSession, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import type { RequestView } from './types';
import { words } from './words';

/** A line that only colleagues see. */
export function NoteBox({ request }: { request: RequestView }) {
  const t = useWords(words);
  const problem = useProblemText();
  const { account } = useSession();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { id } = request.request;
  const { send, busy, error } = useSend(
    (said: string) =>
      dataOf(api.POST('/api/requests/{id}/notes', { params: { path: { id } }, body: { text: said } })),
    ['request'],
    () => setText(''),
  );
  useKeys([{ key: 'c', label: t('key.note'), act: () => field.current?.focus() }]);
  if (!request.can.includes('note')) return null;
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim()) send(text.trim());
  };
  return (
    <form className="rq-note" onSubmit={save}>
      <Avatar name={account.name} size="small" plain />
      <textarea
        ref={field}
        rows={1}
        maxLength={4000}
        aria-label={t('note.say')}
        placeholder={t('note.say')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) save(event);
          if (event.key === 'Escape') field.current?.blur();
        }}
      />
      {text.trim() ? (
        <Button kind="jade" submit busy={busy}>
          {t('note.save')}
        </Button>
      ) : (
        <KeyCap>C</KeyCap>
      )}
      {error != null && <FieldError>{problem(asProblem(error)).title}</FieldError>}
    </form>
  );
}
