import { type FormEvent, useId, useState } from 'react';
import { api } from '@anju/api';
import { Button, FieldError, useWords } from '@anju/ui';
import { useAsking } from './use-asking';
import type { RightsKind } from './use-own';
import { words } from './words';

/** Says what is asked for, in the person's own words; an erasure first tells what it means. */
export function AskForm({ kind, onClose }: { kind: RightsKind; onClose: () => void }) {
  const t = useWords(words);
  const id = useId();
  const [details, setDetails] = useState('');
  const { ask, busy, refusal } = useAsking();
  const erasure = kind === 'DELETE';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body = { kind, details: details.trim() || undefined };
    void ask(() => api.POST('/api/my/rights-requests', { body }), onClose);
  };
  return (
    <form className="privacy-part" onSubmit={submit} noValidate>
      <h3>{t(`rights.${kind}`)}</h3>
      {erasure && <p>{t('rights.DELETE.what')}</p>}
      <div className="aj-field">
        <label htmlFor={id}>
          {t(`rights.${kind}.say`)} {erasure && <span className="aj-faint">{t('optional')}</span>}
        </label>
        <textarea
          id={id}
          className="aj-input"
          rows={3}
          maxLength={2000}
          value={details}
          onChange={(event) => setDetails(event.target.value)}
        />
      </div>
      {refusal && <FieldError>{refusal}</FieldError>}
      <Button kind="primary" submit busy={busy} disabled={!erasure && !details.trim()}>
        {t(erasure ? 'rights.DELETE.send' : 'rights.send')}
      </Button>
      <Button kind="text" onClick={onClose}>
        {t('back')}
      </Button>
    </form>
  );
}
