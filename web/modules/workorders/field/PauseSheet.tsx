import { useState } from 'react';
import { Button, FieldError, useWords } from '@anju/ui';
import { Choices } from './Choices';
import { Sheet } from './Sheet';
import { TextField } from './TextField';
import type { Job, PauseReason, WhoseTime } from './types';
import { useActs } from './use-acts';
import { words } from './words';

/** Whose time a reason usually is; the person may say otherwise. */
const usual: Record<PauseReason, WhoseTime> = {
  PARTS: 'SUPPLIER',
  CUSTOMER: 'CUSTOMER',
  ACCESS: 'CUSTOMER',
  CONTRACTOR: 'CONTRACTOR',
  WEATHER: 'NOBODY',
  FORCE_MAJEURE: 'NOBODY',
};
const owners: WhoseTime[] = ['CUSTOMER', 'SUPPLIER', 'CONTRACTOR', 'US', 'NOBODY'];

/** Why it stands still and whose time that is: both are recorded and printed (S-01). */
export function PauseSheet({ job, onClose }: { job: Job; onClose: () => void }) {
  const t = useWords(words);
  const acts = useActs(job);
  const [reason, setReason] = useState<PauseReason>();
  const [whose, setWhose] = useState<WhoseTime>();
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const choose = (next: PauseReason) => {
    setReason(next);
    setWhose(usual[next]);
  };
  const submit = () => {
    setAsked(true);
    if (!reason || !whose) return;
    void acts.pause(reason, whose, note.trim());
    onClose();
  };
  const foot = (
    <Button kind="primary" size="large" submit>
      {t('pause.act')}
    </Button>
  );
  return (
    <Sheet title={t('pause.title')} onClose={onClose} onSubmit={submit} foot={foot}>
      <Choices
        label={t('pause.why')}
        name="pause"
        options={(Object.keys(usual) as PauseReason[]).map((value) => ({
          value,
          label: t(`pause.${value}`),
        }))}
        value={reason}
        onChange={choose}
      />
      {asked && !reason && <FieldError>{t('pause.needed')}</FieldError>}
      {reason && (
        <Choices
          label={t('pause.whose')}
          name="whose"
          options={owners.map((value) => ({ value, label: t(`whose.${value}`) }))}
          value={whose}
          onChange={setWhose}
        />
      )}
      <TextField label={t('pause.note')} value={note} onChange={setNote} rows={2} maxLength={500} />
    </Sheet>
  );
}
