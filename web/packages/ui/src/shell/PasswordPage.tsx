import './signin.css';
import { type FormEvent, useId, useState } from 'react';
import { api, asProblem, currentSession, dataOf, type Session } from '@anju/api';
import { useQuery } from '@tanstack/react-query';
import { Dusk } from '../drawings/Dusk';
import { RoofMark } from '../drawings/RoofMark';
import { useWords } from '../i18n/define';
import { useProblemText } from '../i18n/problems';
import { Button } from '../parts/Button';
import { FieldError } from '../parts/FieldError';
import { EmptyState, Skeleton } from '../parts/states';
import { LocaleSwitch, ThemeSwitch } from '../parts/switches';
import { passwordWords } from './password.words';

interface Props {
  /** What stands behind the `#` of the link. */
  secret: string;
  /** With the new session, or without one where the link is of no use. */
  onDone: (session?: Session) => void;
}

/** Where an invitation or a forgotten password leads: choose a password and be signed in. */
export function PasswordPage({ secret, onDone }: Props) {
  const t = useWords(passwordWords);
  const { data, error, isPending } = useQuery({
    queryKey: ['password-link', secret],
    queryFn: () => dataOf(api.POST('/api/password-resets/inspection', { body: { token: secret } })),
    retry: false,
  });
  return (
    <div className="aj-signin">
      <div className="aj-signin-hero">
        <div className="aj-signin-brand">
          <RoofMark size={36} />
          <span>{t('name')}</span>
        </div>
        <p>{data ? t(`lead.${data.kind}`, { name: data.name }) : ''}</p>
        <Dusk />
      </div>
      <main className="aj-signin-side">
        {isPending && <Skeleton lines={4} />}
        {error && (
          <EmptyState
            title={t('dead')}
            hint={t('dead.hint')}
            action={<Button onClick={() => onDone()}>{t('dead.act')}</Button>}
          />
        )}
        {data && <ChooseForm secret={secret} login={data.login} onDone={onDone} />}
        <div className="aj-signin-foot">
          <ThemeSwitch />
          <LocaleSwitch />
        </div>
      </main>
    </div>
  );
}

function ChooseForm({ secret, login, onDone }: Props & { login: string }) {
  const t = useWords(passwordWords);
  const problemText = useProblemText();
  const id = useId();
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get('password'));
    setBusy(true);
    setError(undefined);
    try {
      await api.POST('/api/password-resets/completion', { body: { token: secret, password } });
      onDone((await currentSession()) ?? undefined);
    } catch (failure) {
      const text = problemText(asProblem(failure));
      setError(text.fields[0]?.text ?? text.title);
      setBusy(false);
    }
  }

  return (
    <form className="aj-signin-form" onSubmit={(event) => void submit(event)} noValidate>
      <h1>{t('title')}</h1>
      <p className="aj-second">{t('account', { login })}</p>
      <input type="text" name="login" value={login} autoComplete="username" readOnly hidden />
      <div className="aj-field">
        <label htmlFor={id}>{t('password')}</label>
        <input
          id={id}
          className="aj-input"
          name="password"
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
          aria-invalid={error ? true : undefined}
        />
        <p className="aj-second" id={`${id}-hint`}>
          {t('hint')}
        </p>
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      </div>
      <label className="aj-signin-show">
        <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
        {t('show')}
      </label>
      <Button kind="primary" submit busy={busy}>
        {t('act')}
      </Button>
    </form>
  );
}
