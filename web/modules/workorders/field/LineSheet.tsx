import { useState } from 'react';
import { Button, Segments, useWords } from '@anju/ui';
import { fenOf, quantityOf, yuan } from './money';
import { Sheet } from './Sheet';
import { TextField } from './TextField';
import type { Job, JobLine } from './types';
import { useActs } from './use-acts';
import { words } from './words';

interface Props {
  job: Job;
  /** The line to correct; none for a new one. */
  line?: JobLine;
  onClose: () => void;
}

type Draft = Record<'text' | 'spec' | 'quantity' | 'unit' | 'price' | 'reason', string>;

function draftOf(line: JobLine | undefined, unit: string): Draft {
  return {
    text: line?.text ?? '',
    spec: line?.spec ?? '',
    quantity: String(line?.quantity ?? 1),
    unit: line?.unit ?? unit,
    price: line ? (line.unitPrice / 100).toFixed(2) : '',
    reason: '',
  };
}

/** One line: what, how much of it, at which price. Zero strikes a line out. */
export function LineSheet({ job, line, onClose }: Props) {
  const t = useWords(words);
  const acts = useActs(job);
  const [kind, setKind] = useState<JobLine['kind']>(line?.kind ?? 'MATERIAL');
  const [draft, setDraft] = useState(() => draftOf(line, t('line.unit.MATERIAL')));
  const [asked, setAsked] = useState(false);
  const set = (key: keyof Draft) => (value: string) => setDraft((before) => ({ ...before, [key]: value }));
  const quantity = quantityOf(draft.quantity);
  const unitPrice = fenOf(draft.price || '0');
  const amount = quantity === null || unitPrice === null ? null : Math.round(quantity * unitPrice);
  const missing = (key: keyof Draft) => asked && !draft[key].trim() && t('needed');
  const choose = (next: JobLine['kind']) => {
    setKind(next);
    if (!line) set('unit')(t(`line.unit.${next}`));
  };
  const submit = () => {
    setAsked(true);
    const text = draft.text.trim();
    const unit = draft.unit.trim();
    const reason = draft.reason.trim() || undefined;
    if (!text || !unit || quantity === null || unitPrice === null || (line && !reason)) return;
    const entry = { kind, text, spec: draft.spec.trim() || undefined, quantity, unit, unitPrice, reason };
    void (line ? acts.correct(line.id, entry) : acts.line(entry));
    onClose();
  };
  const foot = (
    <Button kind="primary" size="large" submit note={amount === null ? undefined : yuan(amount)}>
      {t(line ? 'line.correct' : 'line.save')}
    </Button>
  );
  return (
    <Sheet
      title={t(line ? 'lines.correct.title' : 'lines.add')}
      onClose={onClose}
      onSubmit={submit}
      foot={foot}
    >
      <Segments
        label={t('line.kind')}
        value={kind}
        onChange={choose}
        options={[
          { value: 'MATERIAL', label: t('line.MATERIAL') },
          { value: 'WORK', label: t('line.WORK') },
        ]}
      />
      <TextField
        label={t('line.text')}
        value={draft.text}
        onChange={set('text')}
        maxLength={120}
        error={missing('text')}
      />
      {kind === 'MATERIAL' && (
        <TextField label={t('line.spec')} value={draft.spec} onChange={set('spec')} maxLength={80} />
      )}
      <div className="field-three">
        <TextField
          label={t('line.quantity')}
          value={draft.quantity}
          onChange={set('quantity')}
          inputMode="decimal"
          error={asked && quantity === null && t('line.number')}
        />
        <TextField
          label={t('line.unit')}
          value={draft.unit}
          onChange={set('unit')}
          maxLength={10}
          error={missing('unit')}
        />
        <TextField
          label={t('line.price')}
          value={draft.price}
          onChange={set('price')}
          inputMode="decimal"
          error={asked && unitPrice === null && t('line.number')}
        />
      </div>
      {line && (
        <TextField
          label={t('line.reason')}
          hint={t('line.reason.hint')}
          value={draft.reason}
          onChange={set('reason')}
          maxLength={200}
          error={missing('reason')}
        />
      )}
    </Sheet>
  );
}
