import './form.css';
import {
  createContext,
  type FormEvent,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Problem } from '@anju/api';
import { useWords } from '../i18n/define';
import { useProblemText } from '../i18n/problems';
import { Button } from '../parts/Button';
import { FieldError } from '../parts/FieldError';
import { ErrorState } from '../parts/states';
import { Overtaken } from './Overtaken';
import { type Difference, isOutdated } from './sending';
import { words } from '../parts/words';

const FieldErrors = createContext<{ id: string; errors: Map<string, string> }>({ id: '', errors: new Map() });

interface Props {
  onSubmit: () => void;
  /** What the last attempt was refused for. */
  error?: unknown;
  /** The acts at the foot; the one that submits is a `Button` with `submit`. */
  acts: ReactNode;
  labels?: 'left' | 'above';
  /** What somebody else changed since, asked for only when that stopped the form. */
  differences?: () => Difference[];
  /** What happened meanwhile, told in the words of the form's owner. */
  news?: ReactNode;
  children: ReactNode;
}

/** A form in one column. A refusal is summed up on top with links to the fields; the focus goes there. */
export function FormPanel({ onSubmit, error, acts, labels = 'left', differences, news, children }: Props) {
  const id = useId();
  const problemText = useProblemText();
  const text = useMemo(
    () => (error instanceof Problem && error.errors.length ? problemText(error) : null),
    [error, problemText],
  );
  const errors = useMemo(() => new Map(text?.fields.map((one) => [one.field, one.text])), [text]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const refused = event.currentTarget.querySelector<HTMLElement>('[data-refused]');
    if (refused) refused.focus();
    else onSubmit();
  };
  return (
    <FieldErrors value={{ id, errors }}>
      <form className={`aj-form${labels === 'above' ? ' aj-form-above' : ''}`} onSubmit={submit} noValidate>
        {text && <Summary key={JSON.stringify(text)} id={id} fields={text.fields} />}
        {error != null &&
          !text &&
          (isOutdated(error) ? (
            <Overtaken form={id} error={error} differences={differences?.() ?? []} news={news} />
          ) : (
            <ErrorState error={error} />
          ))}
        {children}
        <div className="aj-form-acts">{acts}</div>
      </form>
    </FieldErrors>
  );
}

function Summary({ id, fields }: { id: string; fields: { field: string; text: string }[] }) {
  const t = useWords(words);
  const box = useRef<HTMLDivElement>(null);
  const [names, setNames] = useState<string[]>([]);
  useEffect(() => {
    const nameOf = (field: string) => document.getElementById(`${id}-${field}-label`)?.textContent ?? '';
    setNames(fields.map((one) => nameOf(one.field)));
    box.current?.focus();
  }, [id, fields]);
  return (
    <div ref={box} className="aj-form-summary" role="alert" tabIndex={-1}>
      <h2>{t('form.errors', { n: fields.length })}</h2>
      <ul>
        {fields.map(({ field, text }, index) => (
          <li key={field}>
            <a href={`#${id}-${field}`}>{[names[index], text].filter(Boolean).join(' · ')}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ActsProps {
  /** What the form does, on its button. */
  say: string;
  busy: boolean;
  disabled?: boolean;
  /** Absent where there is nothing to go back to. */
  onCancel?: () => void;
}

/** The usual foot of a form: the one button that does it, and the way back. */
export function FormActs({ say, busy, disabled, onCancel }: ActsProps) {
  const t = useWords(words);
  return (
    <>
      <Button kind="primary" submit busy={busy} disabled={disabled}>
        {say}
      </Button>
      {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
    </>
  );
}

/** What a field must put on its control, so that label, hint and error belong to it. */
export interface FieldControl {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  /** Of what the field refuses itself: the form is not sent with it. */
  'data-refused'?: true;
}

interface FieldProps {
  /** Name of the field in the contract: a refusal of it is shown here. */
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** Why what stands in it cannot be sent. */
  refused?: string;
  children: (control: FieldControl) => ReactNode;
}

/** One field of a form with its label, hint and error. */
export function FormField({ name, label, hint, optional, refused, children }: FieldProps) {
  const t = useWords(words);
  const { id: form, errors } = useContext(FieldErrors);
  const id = `${form}-${name}`;
  const error = refused ?? errors.get(name);
  const said = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="aj-form-row">
      <label htmlFor={id}>
        <span id={`${id}-label`}>{label}</span>{' '}
        {optional && <span className="aj-form-hint">{t('form.optional')}</span>}
      </label>
      <div>
        {children({
          id,
          'aria-describedby': said || undefined,
          ...(error ? { 'aria-invalid': true } : {}),
          ...(refused ? { 'data-refused': true } : {}),
        })}
        {hint && (
          <p className="aj-form-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      </div>
    </div>
  );
}
