import { asProblem } from '@anju/api';
import { Button, FieldError, useProblemText, useWords } from '@anju/ui';
import { type FormEvent, useId, useState } from 'react';
import { words } from './words';

interface Props {
  label: string;
  act: string;
  /** Resolves once it is sent; what was typed stays until then. */
  onSend: (text: string) => Promise<unknown>;
  onBack?: () => void;
  primary?: boolean;
}

/** A few words that go with an act: a reason, a message. */
export function WordsForm({ label, act, onSend, onBack, primary }: Props) {
  const t = useWords(words);
  const problemText = useProblemText();
  const id = useId();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  async function send(event: FormEvent) {
    event.preventDefault();
    if (!text.trim()) return setError(t('report.words.need'));
    setBusy(true);
    setError(undefined);
    try {
      await onSend(text.trim());
      setText('');
    } catch (failure) {
      setError(problemText(asProblem(failure)).title);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="req-form" onSubmit={(event) => void send(event)} noValidate>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="aj-input req-text"
        rows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="req-acts">
        {onBack && <Button onClick={onBack}>{t('case.back')}</Button>}
        <Button kind={primary ? 'primary' : 'jade'} submit busy={busy}>
          {act}
        </Button>
      </div>
    </form>
  );
}
