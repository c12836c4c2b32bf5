import { Input } from 'antd';
import type { FieldProps } from './field-props';
import { FormField } from './FormPanel';

interface TextProps extends FieldProps<string> {
  /** More than one line. */
  lines?: number;
  longest?: number;
  type?: 'text' | 'email' | 'tel' | 'password';
  autoComplete?: string;
  /** Where one begins to type. */
  first?: boolean;
}

/** A line or some lines of text. */
export function TextField({
  name,
  label,
  hint,
  optional,
  value,
  onChange,
  lines,
  longest,
  first,
  ...rest
}: TextProps) {
  return (
    <FormField name={name} label={label} hint={hint} optional={optional}>
      {(control) => {
        const props = {
          ...control,
          ...rest,
          value,
          maxLength: longest,
          autoFocus: first,
          status: control['aria-invalid'] && ('error' as const),
          onChange: (event: { target: { value: string } }) => onChange(event.target.value),
        };
        return lines ? <Input.TextArea {...props} rows={lines} /> : <Input {...props} />;
      }}
    </FormField>
  );
}
