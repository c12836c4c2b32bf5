import { type FormEvent, useId, useState } from 'react';
import { api, download } from '@anju/api';
import { Button, FieldError, useWords } from '@anju/ui';
import { useAsking } from './use-asking';
import { words } from './words';

/** Everything kept about whoever is signed in, as a file: for who knows the password and not for a borrowed phone. */
export function KeptPart() {
  const t = useWords(words);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const { ask, busy, refusal } = useAsking();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const load = async () => {
      await api.POST('/api/session/confirmation', { body: { password } });
      await download('/api/my/personal-data.zip', 'personal-data.zip');
    };
    void ask(load, () => {
      setOpen(false);
      setPassword('');
      setDone(true);
    });
  };
  return (
    <section className="aj-panel privacy-part">
      <h2>{t('kept')}</h2>
      <p className="aj-second">{t('kept.hint')}</p>
      {done && <p role="status">{t('kept.done')}</p>}
      {!open && <Button onClick={() => setOpen(true)}>{t('kept.act')}</Button>}
      {open && (
        <form className="privacy-part" onSubmit={submit} noValidate>
          <div className="aj-field">
            <label htmlFor={id}>{t('kept.password')}</label>
            <input
              id={id}
              className="aj-input"
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          </div>
          {refusal && <FieldError>{refusal}</FieldError>}
          <Button kind="primary" submit busy={busy} disabled={!password}>
            {t('kept.confirm')}
          </Button>
          <Button kind="text" onClick={() => setOpen(false)}>
            {t('back')}
          </Button>
        </form>
      )}
    </section>
  );
}
