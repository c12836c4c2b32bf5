import { useEffect, useState } from 'react';
import { api, asProblem, dataOf } from '@anju/api';
import { Icon, Skeleton, useProblemText, useWords } from '@anju/ui';
import { Sheet } from './Sheet';
import type { Job } from './types';
import { words } from './words';

/** Shows the number to call. The server records who looked at it (Y-08), so it is asked for only here. */
export function CallSheet({ job, onClose }: { job: Job; onClose: () => void }) {
  const t = useWords(words);
  const text = useProblemText();
  const [phone, setPhone] = useState<string>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    let left = false;
    dataOf(api.POST('/api/work-orders/{id}/call', { params: { path: { id: job.id } } })).then(
      (answer) => !left && setPhone(answer.phone),
      (failure: unknown) => !left && setError(text(asProblem(failure)).title),
    );
    return () => {
      left = true;
    };
  }, [job.id, text]);
  return (
    <Sheet title={t('call.title', { name: job.customer?.name ?? '' })} onClose={onClose}>
      {phone && <Dial phone={phone} label={t('call.act')} primary />}
      {!phone && !error && <Skeleton lines={2} />}
      {error && (
        <p className="field-note" role="alert">
          {error}
        </p>
      )}
      {job.project.phone && <Dial phone={job.project.phone} label={t('call.desk')} />}
      <p className="field-card-around">{t('call.recorded')}</p>
    </Sheet>
  );
}

function Dial({ phone, label, primary }: { phone: string; label: string; primary?: boolean }) {
  return (
    <a className={`aj-button aj-button-large ${primary ? 'aj-button-primary' : ''}`} href={`tel:${phone}`}>
      <span>
        <Icon name="phone" size={20} /> {label}
      </span>
      <small>{phone}</small>
    </a>
  );
}
