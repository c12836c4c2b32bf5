import './privacy.css';
import { useState } from 'react';
import { Button, useMay, useWords } from '@anju/ui';
import { Panel, SidePanel } from '@anju/ui/desk';
import { useNavigate } from '@tanstack/react-router';
import { HoldsPart } from './HoldsPart';
import { RightsForm } from './RightsForm';
import { words } from './rights.words';

/** What somebody may ask about their own data, from their page in the register. */
export function SubjectPanel({ person }: { person: string }) {
  const t = useWords(words);
  const may = useMay();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  if (!may('PERSONAL_DATA')) return null;
  return (
    <Panel
      title={t('subject')}
      end={
        <Button kind="text" onClick={() => setAdding(true)}>
          {t('add')}
        </Button>
      }
    >
      <p className="aj-second">{t('subject.hint')}</p>
      <HoldsPart person={person} />
      <SidePanel open={adding} title={t('add')} onClose={() => setAdding(false)}>
        <RightsForm
          person={person}
          onClose={() => setAdding(false)}
          onSaved={(id) => void navigate({ to: `/registers/privacy/${id}` as '/' })}
        />
      </SidePanel>
    </Panel>
  );
}
