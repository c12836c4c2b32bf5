import { useState } from 'react';
import { api, asProblem } from '@anju/api';
import { Button, FieldError, useProblemText, useWords } from '@anju/ui';
import { useQueryClient } from '@tanstack/react-query';
import { TextField } from './TextField';
import type { Job } from './types';
import { words } from './words';

interface Props {
  job: Job;
  name: string;
  onClose: () => void;
}

/**
 * The customer reads out the code that came to their own phone. It needs the server at once, to send the code and to
 * tell a wrong one while the customer still stands there: so it is the one answer that cannot wait in the outbox.
 */
export function CodeConfirmation({ job, name, onClose }: Props) {
  const t = useWords(words);
  const text = useProblemText();
  const queries = useQueryClient();
  const [sent, setSent] = useState(false);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const path = { id: job.id };

  async function run(work: () => Promise<unknown>, done: () => void) {
    setBusy(true);
    setError(undefined);
    try {
      await work();
      done();
    } catch (failure) {
      const { title, fields } = text(asProblem(failure));
      setError(fields[0]?.text ?? title);
    } finally {
      setBusy(false);
    }
  }

  const send = () =>
    run(
      () => api.POST('/api/work-orders/{id}/confirmation-code', { params: { path } }),
      () => setSent(true),
    );
  const confirm = () => {
    if (!name) return setError(t('sign.name.needed'));
    if (!/^\d{6}$/.test(code)) return setError(t('sign.code.six'));
    return run(
      () =>
        api.POST('/api/work-orders/{id}/confirmation-by-code', { params: { path }, body: { name, code } }),
      () => {
        void queries.invalidateQueries({ queryKey: ['field'] });
        onClose();
      },
    );
  };

  if (job.pending.size) return <p className="field-note">{t('sign.code.later')}</p>;
  if (!job.customer?.phone) return <p className="field-note">{t('sign.code.nophone')}</p>;
  return (
    <>
      <Button icon="phone" busy={busy && !sent} onClick={() => void send()}>
        {t(sent ? 'sign.code.again' : 'sign.code.send', { phone: job.customer.phone })}
      </Button>
      {sent && (
        <TextField
          label={t('sign.code.label')}
          value={code}
          onChange={(next) => setCode(next.replace(/\D/g, '').slice(0, 6))}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      )}
      {error && <FieldError>{error}</FieldError>}
      {sent && (
        <Button kind="primary" size="large" busy={busy} onClick={() => void confirm()}>
          {t('sign.code.act')}
        </Button>
      )}
    </>
  );
}
