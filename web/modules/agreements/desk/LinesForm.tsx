import { useState } from 'react';
import { Button, useWords } from '@anju/ui';
import { FormActs, FormPanel } from '@anju/ui/desk';
import { LineFields } from './LineFields';
import type { Line } from './terms';
import { words } from './words';

interface Props {
  lines: Line[];
  busy: boolean;
  error: unknown;
  onSubmit: (lines: Line[]) => void;
  onClose: () => void;
}

const fresh: Line = {
  priority: 'P3',
  target: 'RESTORE',
  counts: 'ELAPSED',
  amount: 60,
  warnPercent: 75,
  shares: [],
};

/** All promises of a scope at once, because they are published as one version. */
export function LinesForm({ lines, busy, error, onSubmit, onClose }: Props) {
  const t = useWords(words);
  const [draft, setDraft] = useState(() => lines.map((line, id) => ({ line, id })));
  const next = Math.max(-1, ...draft.map(({ id }) => id)) + 1;
  const put = (id: number, line: Line) =>
    setDraft((before) => before.map((one) => (one.id === id ? { id, line } : one)));
  return (
    <FormPanel
      labels="above"
      onSubmit={() => onSubmit(draft.map(({ line }) => line))}
      error={error}
      acts={<FormActs say={t('save')} busy={busy} onCancel={onClose} disabled={draft.length === 0} />}
    >
      {draft.map(({ id, line }, index) => (
        <LineFields
          key={id}
          line={line}
          index={index}
          onChange={(changed) => put(id, changed)}
          onRemove={() => setDraft((before) => before.filter((one) => one.id !== id))}
        />
      ))}
      <Button
        kind="text"
        icon="plus"
        onClick={() => setDraft((before) => [...before, { id: next, line: fresh }])}
      >
        {t('add')}
      </Button>
    </FormPanel>
  );
}
