import './field.css';
import './sheet.css';
import { useState } from 'react';
import { Button, PhoneShell, useSession, useWords } from '@anju/ui';
import { useNavigate } from '@tanstack/react-router';
import { useFrame } from './frame';
import { codeOf } from './labels';
import { Scanner } from './Scanner';
import { TextField } from './TextField';
import { words } from './words';

/** T3: reads a label on a wall or door and opens its place. */
export function ScanPage() {
  const t = useWords(words);
  const { tabs, banner } = useFrame();
  const { company } = useSession();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState(false);
  const open = (text: string) => {
    const label = codeOf(text, company.code);
    setUnknown(!label);
    if (label) void navigate({ to: `/q/${label.company}/${label.code}` as string });
  };
  return (
    <PhoneShell title={t('scan.title')} banner={banner} tabs={tabs}>
      <Scanner onCode={open} />
      <form
        className="field-with-act"
        onSubmit={(event) => {
          event.preventDefault();
          open(typed);
        }}
      >
        <TextField
          label={t('arrive.code')}
          value={typed}
          onChange={setTyped}
          autoCapitalize="none"
          error={unknown && t('scan.unknown')}
        />
        <Button submit>{t('scan.open')}</Button>
      </form>
    </PhoneShell>
  );
}
