import './signin.css';
import { type FormEvent, useId, useState } from 'react';
import { api, asProblem } from '@anju/api';
import { useWords } from '../i18n/define';
import { useProblemText } from '../i18n/problems';
import { Button } from '../parts/Button';
import { FieldError } from '../parts/FieldError';
import { passwordWords } from './password.words';

/** Asks for a link by mail. The answer is the same whether there is such an account or not. */
export function ForgottenForm({ onBack }: { onBack: () => void }) {
  const t = useWords(passwordWords);
  const problemText = useProblemText();
  const id = useId();
  const [state, setState] = useState<'asking' | 'busy' | 'sent'>('asking');
  const [error, setError] = useState<string>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const login = String(new FormData(event.currentTarget).get('login')).trim();
    if (!login) return setError(t('forgotten.required'));
    setState('busy');
    setError(undefined);
    try {
      await api.POST('/api/password-resets', { body: { login } });
      setState('sent');
    } catch (failure) {
      setError(problemText(asProblem(failure)).title);
      setState('asking');
    }
  }

  if (state === 'sent') {
    return (
      <div className="aj-signin-form" role="status">
        <h1>{t('forgotten.sent')}</h1>
        <p className="aj-second">{t('forgotten.sent.hint')}</p>
        <Button onClick={onBack}>{t('forgotten.back')}</Button>
      </div>
    );
  }
  return (
    <form className="aj-signin-form" onSubmit={(event) => void submit(event)} noValidate>
      <h1>{t('forgotten.title')}</h1>
      <p className="aj-second">{t('forgotten.hint')}</p>
      <div className="aj-field">
        <label htmlFor={id}>{t('forgotten.login')}</label>
        <input
          id={id}
          className="aj-input"
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          aria-invalid={error ? true : undefined}
          aria-describedby={error && `${id}-error`}
        />
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Button kind="primary" submit busy={state === 'busy'}>
        {t('forgotten.act')}
      </Button>
      <Button kind="text" onClick={onBack}>
        {t('forgotten.back')}
      </Button>
    </form>
  );
}
