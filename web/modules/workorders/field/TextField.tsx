import { type InputHTMLAttributes, useId } from 'react';
import { FieldError } from '@anju/ui';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | false;
  hint?: string;
  /** More than one line. */
  rows?: number;
}

/** A field with its label above and its error below. */
export function TextField({ label, value, onChange, error, hint, rows, ...rest }: Props) {
  const id = useId();
  const common = {
    id,
    className: 'aj-input',
    value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : hint ? `${id}-hint` : undefined,
  };
  return (
    <div className="field-text">
      <label htmlFor={id}>{label}</label>
      {rows ? (
        <textarea
          {...common}
          rows={rows}
          maxLength={rest.maxLength}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input {...rest} {...common} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint && !error && <p id={`${id}-hint`}>{hint}</p>}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
