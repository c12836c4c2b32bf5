import { FieldError, useWords } from '@anju/ui';
import { type InputHTMLAttributes, useId } from 'react';
import { words } from './words';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  error?: string;
  optional?: boolean;
}

/** One field of the form, with what the server found wrong under it. */
export function JoinField({ label, error, optional, ...input }: Props) {
  const t = useWords(words);
  const id = useId();
  return (
    <div className="aj-field">
      <label htmlFor={id}>
        {label} {optional && <span className="aj-faint">{t('optional')}</span>}
      </label>
      <input
        id={id}
        className="aj-input"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        {...input}
      />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
