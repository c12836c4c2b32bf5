import { useState } from 'react';
import { useWords } from '@anju/ui';
import { TextField } from '@anju/ui/desk';
import { useVerb } from '../requests';
import { words } from '../words';
import type { ActProps } from './act-props';
import { ActForm } from './parts';

type Verb = 'withdrawal' | 'cancellation' | 'closure-without-work' | 'reopening' | 'outage-exit';
type Name = 'withdraw' | 'cancel' | 'close-without-work' | 'reopen' | 'leave-outage';

/** An act that needs nothing but a reason. */
function reasonAct(verb: Verb, name: Name) {
  return function ReasonAct({ request, onDone }: ActProps) {
    const t = useWords(words);
    const [reason, setReason] = useState('');
    const { send, busy, error } = useVerb(request, verb, onDone);
    return (
      <ActForm
        say={t(`act.${name}`)}
        busy={busy}
        error={error}
        danger={name === 'cancel'}
        ready={reason.trim() !== ''}
        onSubmit={() => send({ reason: reason.trim() })}
      >
        <TextField
          name="reason"
          label={t('form.reason')}
          value={reason}
          onChange={setReason}
          lines={2}
          longest={500}
        />
      </ActForm>
    );
  };
}

export const WithdrawAct = reasonAct('withdrawal', 'withdraw');
export const CancelAct = reasonAct('cancellation', 'cancel');
export const CloseWithoutWorkAct = reasonAct('closure-without-work', 'close-without-work');
export const ReopenAct = reasonAct('reopening', 'reopen');
export const LeaveOutageAct = reasonAct('outage-exit', 'leave-outage');
