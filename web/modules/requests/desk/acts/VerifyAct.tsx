import { useState } from 'react';
import { Checkbox } from 'antd';
import { useWords } from '@anju/ui';
import { TextField } from '@anju/ui/desk';
import { useVerb } from '../requests';
import { liabilities, type Liability } from '../types';
import { words } from '../words';
import type { ActProps } from './act-props';
import { ActForm, Chips, Line } from './parts';

/** Says who answers for it and whether the customer pays (S-06). */
export function VerifyAct({ request, onDone }: ActProps) {
  const t = useWords(words);
  const [liability, setLiability] = useState<Liability | undefined>(
    request.liability ?? request.place?.liability,
  );
  const [chargeable, setChargeable] = useState(request.chargeable);
  const [note, setNote] = useState('');
  const { send, busy, error } = useVerb(request, 'verification', onDone);
  return (
    <ActForm
      say={t('act.verify')}
      busy={busy}
      error={error}
      ready={liability !== undefined}
      onSubmit={() => liability && send({ liability, chargeable, note: note.trim() || undefined })}
    >
      <Line label={t('detail.liability')}>
        <Chips
          label={t('detail.liability')}
          value={liability}
          options={liabilities}
          say={(value) => t(`liability.${value}`)}
          onChange={(value) => {
            setLiability(value);
            setChargeable(value === 'OWN_PART');
          }}
        />
      </Line>
      <Line label={t('chargeable')}>
        <Checkbox checked={chargeable} onChange={(event) => setChargeable(event.target.checked)}>
          {t('form.chargeable')}
        </Checkbox>
      </Line>
      <TextField name="note" label={t('form.note')} value={note} onChange={setNote} longest={1000} optional />
    </ActForm>
  );
}
