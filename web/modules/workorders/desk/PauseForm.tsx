import { type ReactNode, useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { ChoiceField, FormPanel, TextField, useSend } from '@anju/ui/desk';
import { stale } from './candidates';
import type { Job } from './types';
import { words } from './words';

const reasons = ['CUSTOMER', 'PARTS', 'ACCESS', 'WEATHER', 'CONTRACTOR', 'FORCE_MAJEURE'] as const;
const whose = ['CUSTOMER', 'SUPPLIER', 'CONTRACTOR', 'US', 'NOBODY'] as const;
type Reason = (typeof reasons)[number];
type Whose = (typeof whose)[number];

const usual: Record<Reason, Whose> = {
  CUSTOMER: 'CUSTOMER',
  PARTS: 'SUPPLIER',
  ACCESS: 'CUSTOMER',
  WEATHER: 'NOBODY',
  CONTRACTOR: 'CONTRACTOR',
  FORCE_MAJEURE: 'NOBODY',
};

interface Props {
  order: Job;
  /** What others did meanwhile. */
  news: ReactNode;
  onDone: () => void;
}

/** Stops the clocks with a reason, and says whose time it is. */
export function PauseForm({ order, news, onDone }: Props) {
  const t = useWords(words);
  const [reason, setReason] = useState<Reason>('PARTS');
  const [owner, setOwner] = useState<Whose>(usual.PARTS);
  const [note, setNote] = useState('');
  const { send, busy, error } = useSend(
    () =>
      dataOf(
        api.POST('/api/work-orders/{id}/pause', {
          params: { path: { id: order.id } },
          body: { reason, whose: owner, note: note.trim() || undefined },
        }),
      ),
    stale,
    onDone,
  );
  return (
    <FormPanel
      labels="above"
      error={error}
      news={news}
      onSubmit={() => send()}
      acts={
        <Button kind="primary" submit busy={busy}>
          {t('pause')}
        </Button>
      }
    >
      <ChoiceField
        name="reason"
        label={t('reason')}
        value={reason}
        options={reasons.map((value) => ({ value, label: t(`pause.${value}`) }))}
        onChange={(value) => {
          setReason(value as Reason);
          setOwner(usual[value as Reason]);
        }}
      />
      <ChoiceField
        name="whose"
        label={t('whose')}
        value={owner}
        options={whose.map((value) => ({ value, label: t(`whose.${value}`) }))}
        onChange={(value) => setOwner(value as Whose)}
      />
      <TextField
        name="note"
        label={t('comment')}
        value={note}
        onChange={setNote}
        lines={2}
        longest={500}
        optional
      />
    </FormPanel>
  );
}
