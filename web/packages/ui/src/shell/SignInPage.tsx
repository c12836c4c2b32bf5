import './signin.css';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { asProblem, type Session, signIn } from '@anju/api';
import { Dusk } from '../drawings/Dusk';
import { RoofMark } from '../drawings/RoofMark';
import { useWords } from '../i18n/define';
import { useProblemText } from '../i18n/problems';
import { Button, IconButton } from '../parts/Button';
import { FieldError } from '../parts/FieldError';
import { ElderSwitch, LocaleSwitch, ThemeSwitch } from '../parts/switches';
import { ForgottenForm } from './ForgottenForm';
import { passwordWords } from './password.words';
import { shellWords } from './words';

interface Props {
  app: 'desk' | 'field' | 'home';
  onSignedIn: (session: Session) => void;
  /** Said above the form, e.g. that unsent work is safe. */
  notice?: string;
  /** Beside the form: other ways in, once there are any. */
  children?: ReactNode;
}

/** Sign-in with account and password; pasting and password managers welcome, no puzzle. */
export function SignInPage({ app, onSignedIn, notice, children }: Props) {
  const t = useWords(shellWords);
  const [forgotten, setForgotten] = useState(false);
  return (
    <div className="aj-signin">
      <div className="aj-signin-hero">
        <div className="aj-signin-brand">
          <RoofMark size={36} />
          <span>{t('name')}</span>
          {app === 'home' && (
            <span style={{ marginLeft: 'auto' }}>
              <ElderSwitch />
            </span>
          )}
        </div>
        <p>{t(`signin.lead.${app}`)}</p>
        <Dusk />
      </div>
      <main className="aj-signin-side">
        {forgotten ? (
          <ForgottenForm onBack={() => setForgotten(false)} />
        ) : (
          <SignInForm
            app={app}
            onSignedIn={onSignedIn}
            notice={notice}
            onForgotten={() => setForgotten(true)}
          />
        )}
        {children}
        <div className="aj-signin-foot">
          <ThemeSwitch />
          <LocaleSwitch />
        </div>
      </main>
    </div>
  );
}

function SignInForm({ app, onSignedIn, notice, onForgotten }: Props & { onForgotten: () => void }) {
  const t = useWords(shellWords);
  const said = useWords(passwordWords);
  const problemText = useProblemText();
  const id = useId();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [shown, setShown] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const login = String(form.get('login')).trim();
    const password = String(form.get('password'));
    if (!login || !password) return setError(t('signin.required'));
    setBusy(true);
    setError(undefined);
    try {
      onSignedIn(await signIn(login, password));
    } catch (failure) {
      setError(problemText(asProblem(failure)).title);
    } finally {
      setBusy(false);
    }
  }

  const described = error ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {};
  return (
    <form className="aj-signin-form" onSubmit={(event) => void submit(event)} noValidate>
      <h1>{t('signin.title')}</h1>
      {notice && <p className="aj-second">{notice}</p>}
      <div className="aj-field">
        <label htmlFor={`${id}-login`}>{t(app === 'home' ? 'signin.login.home' : 'signin.login')}</label>
        <input
          id={`${id}-login`}
          className="aj-input"
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          {...described}
        />
      </div>
      <div className="aj-field">
        <label htmlFor={`${id}-password`}>{t('signin.password')}</label>
        <div className="aj-input-with-act">
          <input
            id={`${id}-password`}
            className="aj-input"
            name="password"
            type={shown ? 'text' : 'password'}
            autoComplete="current-password"
            {...described}
          />
          <IconButton
            icon={shown ? 'eyeOff' : 'eye'}
            label={t(shown ? 'signin.hide' : 'signin.show')}
            onClick={() => setShown(!shown)}
          />
        </div>
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <Button kind="primary" submit busy={busy}>
        {t(busy ? 'signin.busy' : 'signin.act')}
      </Button>
      <Button kind="text" className="aj-signin-forgotten" onClick={onForgotten}>
        {said('forgotten')}
      </Button>
    </form>
  );
}
