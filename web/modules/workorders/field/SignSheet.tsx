import { useState } from 'react';
import { Button, FieldError, Segments, SignaturePad, useWords } from '@anju/ui';
import { CodeConfirmation } from './CodeConfirmation';
import { Sheet } from './Sheet';
import { TextField } from './TextField';
import type { Job } from './types';
import { useActs } from './use-acts';
import { words } from './words';

type How = 'glass' | 'code' | 'no';

/** The phone goes to the customer: a signature, a one-time code, or a no with its reason. */
export function SignSheet({ job, onClose }: { job: Job; onClose: () => void }) {
  const t = useWords(words);
  const [how, setHow] = useState<How>('glass');
  const [name, setName] = useState(job.customer?.name ?? '');
  return (
    <Sheet title={t('sign.title')} onClose={onClose}>
      <p className="field-sign-what">{job.workDone}</p>
      <Segments
        label={t('sign.how')}
        value={how}
        onChange={setHow}
        options={[
          { value: 'glass', label: t('sign.glass') },
          { value: 'code', label: t('sign.code') },
          { value: 'no', label: t('sign.no') },
        ]}
      />
      <TextField label={t('sign.name')} value={name} onChange={setName} maxLength={60} autoComplete="off" />
      {how === 'glass' && <OnGlass job={job} name={name.trim()} onClose={onClose} />}
      {how === 'code' && <CodeConfirmation job={job} name={name.trim()} onClose={onClose} />}
      {how === 'no' && <Refusal job={job} name={name.trim()} onClose={onClose} />}
    </Sheet>
  );
}

interface Props {
  job: Job;
  name: string;
  onClose: () => void;
}

function OnGlass({ job, name, onClose }: Props) {
  const t = useWords(words);
  const acts = useActs(job);
  const [signature, setSignature] = useState<Blob | null>(null);
  const [comment, setComment] = useState('');
  const [asked, setAsked] = useState(false);
  const sign = () => {
    setAsked(true);
    if (!name || !signature) return;
    void acts.sign(name, signature, comment.trim());
    onClose();
  };
  return (
    <>
      <SignaturePad onChange={setSignature} />
      <TextField label={t('sign.comment')} value={comment} onChange={setComment} maxLength={2000} />
      {asked && !name && <FieldError>{t('sign.name.needed')}</FieldError>}
      {asked && name && !signature && <FieldError>{t('sign.needed')}</FieldError>}
      <Button kind="primary" size="large" onClick={sign}>
        {t('sign.act')}
      </Button>
    </>
  );
}

function Refusal({ job, name, onClose }: Props) {
  const t = useWords(words);
  const acts = useActs(job);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const refuse = () => {
    setAsked(true);
    if (!name || !reason.trim()) return;
    void acts.refuse(name, reason.trim());
    onClose();
  };
  return (
    <>
      <TextField
        label={t('sign.no.reason')}
        hint={t('sign.no.hint')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={500}
        error={asked && !reason.trim() && t('needed')}
      />
      {asked && !name && <FieldError>{t('sign.name.needed')}</FieldError>}
      <Button kind="danger" size="large" onClick={refuse}>
        {t('sign.no.act')}
      </Button>
    </>
  );
}
