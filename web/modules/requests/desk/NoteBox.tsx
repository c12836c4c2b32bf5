import './mentions.css';
import { type FormEvent, useRef, useState } from 'react';
import { api, asProblem, dataOf } from '@anju/api';
import { Avatar, Button, FieldError, KeyCap, useKeys, useProblemText, useSession, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { MentionField } from './MentionField';
import { namedIn } from './mentions';
import { colleaguesQuery } from './requests';
import type { RequestView } from './types';
import { words } from './words';

/** A line that only colleagues see; whoever is named in it finds it in the inbox. */
export function NoteBox({ request }: { request: RequestView }) {
  const t = useWords(words);
  const problem = useProblemText();
  const { account } = useSession();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const { id } = request.request;
  const colleagues = useQuery({ ...colleaguesQuery(id), enabled: text.includes('@') }).data ?? [];
  const { send, busy, error } = useSend(
    (said: string) =>
      dataOf(
        api.POST('/api/requests/{id}/notes', {
          params: { path: { id } },
          body: { text: said, mentions: namedIn(said, colleagues, chosen) },
        }),
      ),
    ['request'],
    () => {
      setText('');
      setChosen([]);
    },
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
      <MentionField
        field={field}
        colleagues={colleagues}
        text={text}
        onText={setText}
        onName={(one) => setChosen((before) => [...before, one])}
        onEnter={save}
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
