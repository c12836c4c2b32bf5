import { useState } from 'react';
import { api, dataOf, ifMatch } from '@anju/api';
import { useWords } from '@anju/ui';
import { FormActs, FormPanel, TextField, useSend } from '@anju/ui/desk';
import { words } from './words';

interface Props {
  id: string;
  etag: string | null;
  act: 'reject' | 'withdraw';
  onClose: () => void;
}

const verbs = { reject: 'rejection', withdraw: 'withdrawal' } as const;

/** Why a change is given back or given up. */
export function ReasonForm({ id, etag, act, onClose }: Props) {
  const t = useWords(words);
  const [reason, setReason] = useState('');
  const send = useSend(
    () =>
      dataOf(
        api.POST(`/api/terms-proposals/{id}/${verbs[act]}`, {
          params: { path: { id } },
          headers: ifMatch(etag),
          body: { reason },
        }),
      ),
    ['service-terms'],
    onClose,
  );
  return (
    <FormPanel
      labels="above"
      onSubmit={() => send.send()}
      error={send.error}
      acts={<FormActs say={t(act)} busy={send.busy} onCancel={onClose} />}
    >
      <TextField
        name="reason"
        label={t('reason')}
        value={reason}
        onChange={setReason}
        lines={3}
        longest={500}
        first
      />
    </FormPanel>
  );
}
