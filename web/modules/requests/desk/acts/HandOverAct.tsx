import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import { ChoiceField, TextField } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useVerb } from '../requests';
import { words } from '../words';
import type { ActProps } from './act-props';
import { ActForm } from './parts';

/** Gives a complaint or enquiry to another handler. */
export function HandOverAct({ request, onDone }: ActProps) {
  const t = useWords(words);
  const { id } = request.request;
  const [account, setAccount] = useState<string>();
  const [note, setNote] = useState('');
  const { data = [] } = useQuery({
    queryKey: ['request', id, 'handlers'],
    queryFn: () => dataOf(api.GET('/api/requests/{id}/handlers', { params: { path: { id } } })),
  });
  const { send, busy, error } = useVerb(request, 'hand-over', onDone);
  return (
    <ActForm
      say={t('act.hand-over')}
      busy={busy}
      error={error}
      ready={account !== undefined}
      onSubmit={() => account && send({ account, note: note.trim() || undefined })}
    >
      <ChoiceField
        name="account"
        label={t('form.handler')}
        value={account}
        options={data
          .filter((one) => one.account !== request.handler)
          .map((one) => ({ value: one.account, label: one.name }))}
        people
        onChange={setAccount}
      />
      <TextField name="note" label={t('form.note')} value={note} onChange={setNote} longest={500} optional />
    </ActForm>
  );
}
