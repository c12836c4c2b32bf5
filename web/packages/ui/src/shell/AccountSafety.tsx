import './safety.css';
import { api, asProblem } from '@anju/api';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../i18n/define';
import { useProblemText } from '../i18n/problems';
import { Button } from '../parts/Button';
import { FieldError } from '../parts/FieldError';
import { passwordWords } from './password.words';
import { SignOutButton } from './SignOutButton';

/** One's own password, and the way out of every device: for somebody whose phone is gone. */
export function AccountSafety({ onLeft }: { onLeft?: () => void }) {
  const t = useWords(passwordWords);
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <section className="aj-panel aj-safety">
      <h2>{t('safety')}</h2>
      {done && <p role="status">{t('change.done')}</p>}
      {changing ? (
        <ChangeForm
          onBack={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            setDone(true);
          }}
        />
      ) : (
        <Button onClick={() => setChanging(true)}>{t('change')}</Button>
      )}
      <SignOutButton everywhere onLeft={onLeft}>
        {t('everywhere')}
      </SignOutButton>
      <p className="aj-second">{t('everywhere.hint')}</p>
    </section>
  );
}

const parts = { current: 'current-password', next: 'new-password' } as const;
type Part = keyof typeof parts;

function ChangeForm({ onBack, onDone }: { onBack: () => void; onDone: () => void }) {
  const t = useWords(passwordWords);
  const problemText = useProblemText();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<Partial<Record<Part | 'form', string>>>({});

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    setBusy(true);
    setErrors({});
    try {
      const body = { current: String(said.get('current')), next: String(said.get('next')) };
      await api.POST('/api/session/password', { body });
      onDone();
    } catch (failure) {
      const { title, fields } = problemText(asProblem(failure));
      const known = fields.filter(({ field }) => field in parts);
      setErrors(
        known.length ? Object.fromEntries(known.map(({ field, text }) => [field, text])) : { form: title },
      );
      setBusy(false);
    }
  }

  return (
    <form className="aj-safety" onSubmit={(event) => void submit(event)} noValidate>
      {(Object.keys(parts) as Part[]).map((part) => (
        <div className="aj-field" key={part}>
          <label htmlFor={`${id}-${part}`}>{t(`change.${part}`)}</label>
          <input
            id={`${id}-${part}`}
            className="aj-input"
            name={part}
            type="password"
            autoComplete={parts[part]}
            aria-invalid={errors[part] ? true : undefined}
            aria-describedby={errors[part] ? `${id}-${part}-error` : undefined}
          />
          {part === 'next' && <p className="aj-second">{t('hint')}</p>}
          {errors[part] && <FieldError id={`${id}-${part}-error`}>{errors[part]}</FieldError>}
        </div>
      ))}
      {errors.form && <FieldError>{errors.form}</FieldError>}
      <Button kind="primary" submit busy={busy}>
        {t('change')}
      </Button>
      <Button kind="text" onClick={onBack}>
        {t('change.back')}
      </Button>
    </form>
  );
}
