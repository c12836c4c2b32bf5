import { useState } from 'react';
import { Button, useWords } from '@anju/ui';
import { Choices } from './Choices';
import { Sheet } from './Sheet';
import { TextField } from './TextField';
import { words } from './words';

interface Props {
  title: string;
  /** The reasons people give, ready to tap. */
  reasons: string[];
  /** What follows from a reason, by the reason. */
  notes?: Partial<Record<string, string>>;
  act: string;
  danger?: boolean;
  /** The words, and which of the usual reasons was tapped. */
  onReason: (reason: string, usual?: string) => void;
  onClose: () => void;
}

/** Asks why: one of the usual reasons, own words, or both. */
export function ReasonSheet({ title, reasons, notes, act, danger, onReason, onClose }: Props) {
  const t = useWords(words);
  const [usual, setUsual] = useState<string>();
  const [own, setOwn] = useState('');
  const [asked, setAsked] = useState(false);
  const reason = [usual, own.trim()].filter(Boolean).join(t('reason.join'));
  const submit = () => {
    setAsked(true);
    if (!reason) return;
    onReason(reason, usual);
    onClose();
  };
  const foot = (
    <Button kind={danger ? 'danger' : 'primary'} size="large" submit>
      {act}
    </Button>
  );
  return (
    <Sheet title={title} onClose={onClose} onSubmit={submit} foot={foot}>
      {reasons.length > 0 && (
        <Choices
          label={t('reason.usual')}
          name="reason"
          options={reasons.map((one) => ({ value: one, label: one, note: notes?.[one] }))}
          value={usual}
          onChange={setUsual}
        />
      )}
      <TextField
        label={t('reason.own')}
        value={own}
        onChange={setOwn}
        rows={2}
        maxLength={400}
        error={asked && !reason && t('reason.needed')}
      />
    </Sheet>
  );
}
