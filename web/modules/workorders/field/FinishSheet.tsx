import { useState } from 'react';
import { Button, useWords } from '@anju/ui';
import { Sheet } from './Sheet';
import { TextField } from './TextField';
import type { Job } from './types';
import { useActs } from './use-acts';
import { words } from './words';

interface Props {
  job: Job;
  onClose: () => void;
  /** The work is recorded as done: now the customer. */
  onFinished: () => void;
}

/** What was found and what was done about it. What is typed survives closing the sheet. */
export function FinishSheet({ job, onClose, onFinished }: Props) {
  const t = useWords(words);
  const acts = useActs(job);
  const key = `anju.field.finish.${job.id}`;
  const [draft] = useState(() => (sessionStorage.getItem(key) ?? '|').split('|'));
  const [cause, setCause] = useState(draft[0] ?? '');
  const [done, setDone] = useState(draft.slice(1).join('|'));
  const [asked, setAsked] = useState(false);
  const keep = (nextCause: string, nextDone: string) => {
    setCause(nextCause);
    setDone(nextDone);
    sessionStorage.setItem(key, `${nextCause.replaceAll('|', ' ')}|${nextDone}`);
  };
  const submit = () => {
    setAsked(true);
    if (!done.trim()) return;
    void acts.finish(done.trim(), cause.trim());
    sessionStorage.removeItem(key);
    onFinished();
  };
  const foot = (
    <Button kind="primary" size="large" submit>
      {t('finish.act')}
    </Button>
  );
  return (
    <Sheet title={t('finish.title')} onClose={onClose} onSubmit={submit} foot={foot}>
      <TextField
        label={t('finish.cause')}
        value={cause}
        onChange={(next) => keep(next, done)}
        maxLength={500}
        rows={2}
      />
      <TextField
        label={t('finish.done')}
        value={done}
        onChange={(next) => keep(cause, next)}
        maxLength={2000}
        rows={3}
        error={asked && !done.trim() && t('finish.needed')}
      />
    </Sheet>
  );
}
