import { useState } from 'react';
import { Button, useWords } from '@anju/ui';
import { Choices } from './Choices';
import { Sheet } from './Sheet';
import { TextField } from './TextField';
import type { Job } from './types';
import { useActs } from './use-acts';
import { words } from './words';

/** How it was made safe for now: a usual way, own words, or both; a picture belongs to those before the repair. */
export function MakeSafeSheet({ job, onClose }: { job: Job; onClose: () => void }) {
  const t = useWords(words);
  const acts = useActs(job);
  const [usual, setUsual] = useState<string>();
  const [own, setOwn] = useState('');
  const [asked, setAsked] = useState(false);
  const how = [usual, own.trim()].filter(Boolean).join(t('reason.join'));
  const submit = () => {
    setAsked(true);
    if (!how) return;
    void acts.makeSafe(how);
    onClose();
  };
  const foot = (
    <Button kind="primary" size="large" submit>
      {t('safe.act')}
    </Button>
  );
  const ways = [t('safe.shut'), t('safe.power'), t('safe.barrier'), t('safe.substitute')];
  return (
    <Sheet title={t('safe.title')} onClose={onClose} onSubmit={submit} foot={foot}>
      <p className="aj-second">{t('safe.hint')}</p>
      <Choices
        label={t('safe.how')}
        name="safe"
        options={ways.map((one) => ({ value: one, label: one }))}
        value={usual}
        onChange={setUsual}
      />
      <TextField
        label={t('safe.own')}
        value={own}
        onChange={setOwn}
        rows={2}
        maxLength={400}
        error={asked && !how && t('safe.needed')}
      />
    </Sheet>
  );
}
