import { type ReactNode, useState } from 'react';
import { Button } from '@anju/ui';
import { FormPanel, TextField } from '@anju/ui/desk';

interface Props {
  label: string;
  say: string;
  /** Name of the field in the contract. */
  field: string;
  optional?: boolean;
  busy: boolean;
  error: unknown;
  /** What others did meanwhile. */
  news: ReactNode;
  onSend: (text: string) => void;
}

/** One text and one button. */
export function TextForm({ label, say, field, optional, busy, error, news, onSend }: Props) {
  const [text, setText] = useState('');
  const ready = optional || text.trim() !== '';
  return (
    <FormPanel
      labels="above"
      error={error}
      news={news}
      onSubmit={() => ready && onSend(text.trim())}
      acts={
        <Button kind="primary" submit busy={busy} disabled={!ready}>
          {say}
        </Button>
      }
    >
      <TextField
        name={field}
        label={label}
        value={text}
        onChange={setText}
        lines={3}
        longest={500}
        optional={optional}
        first
      />
    </FormPanel>
  );
}
