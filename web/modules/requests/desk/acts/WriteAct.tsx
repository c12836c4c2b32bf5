import { useState } from 'react';
import { useWords } from '@anju/ui';
import { TextField } from '@anju/ui/desk';
import { useVerb } from '../requests';
import { words } from '../words';
import type { ActProps } from './ActPanel';
import { ActForm } from './parts';

/** A message to the reporter. */
export function WriteAct({ request, onDone }: ActProps) {
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
      <TextField
        name="text"
        label={t('form.text')}
        value={text}
        onChange={setText}
        lines={3}
        longest={2000}
      />
    </ActForm>
  );
}
