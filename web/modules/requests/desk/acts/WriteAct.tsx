import { useState } from 'react';
import { useWords } from '@anju/ui';
import { useVerb } from '../requests';
import { words } from '../words';
import type { ActProps } from './ActPanel';
import { ActForm } from './parts';
import { PhrasedField } from './PhrasedField';

/** A message to the reporter. */
export function WriteAct({ request, phrases, onDone }: ActProps) {
  const t = useWords(words);
  const [text, setText] = useState('');
  const { send, busy, error } = useVerb(request, 'messages', onDone);
  return (
    <ActForm
      say={t('act.write')}
      busy={busy}
      error={error}
      ready={text.trim() !== ''}
      onSubmit={() => send({ text: text.trim() })}
    >
      <PhrasedField request={request} text={text} onText={setText} longest={2000} phrases={phrases} />
    </ActForm>
  );
}
