import { FormField } from '@anju/ui/desk';

interface Props {
  name: string;
  label: string;
  hint?: string;
  optional?: boolean;
  /** As the wall of the project shows it; empty for none. */
  value: string;
  onChange: (value: string) => void;
}

/** A day and a time of it. */
export function TimeField({ name, label, hint, optional, value, onChange }: Props) {
  return (
    <FormField name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <input
          {...control}
          type="datetime-local"
          className="aj-input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}
