import { Select } from 'antd';
import type { FieldProps } from './field-props';
import { FormField } from './FormPanel';

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceProps extends FieldProps<string | undefined> {
  options: Choice[];
}

/** One of a few. */
export function ChoiceField({ name, label, hint, optional, value, onChange, options }: ChoiceProps) {
  return (
    <FormField name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <Select
          {...control}
          value={value || undefined}
          options={options}
          allowClear={optional}
          showSearch={options.length > 8 ? { optionFilterProp: 'label' } : false}
          status={control['aria-invalid'] && 'error'}
          onChange={(chosen) => onChange(chosen)}
        />
      )}
    </FormField>
  );
}

interface ChoicesProps extends FieldProps<string[]> {
  options?: Choice[];
  /** Whether people may type what is not among the options. */
  free?: boolean;
}

/** Some of a list, or words of one's own. */
export function ChoicesField({ name, label, hint, optional, value, onChange, options, free }: ChoicesProps) {
  return (
    <FormField name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <Select
          {...control}
          mode={free ? 'tags' : 'multiple'}
          value={value}
          options={options ?? []}
          open={free && !options?.length ? false : undefined}
          suffixIcon={free && !options?.length ? null : undefined}
          tokenSeparators={free ? [',', ';', '\n'] : undefined}
          optionFilterProp="label"
          status={control['aria-invalid'] && 'error'}
          onChange={onChange}
        />
      )}
    </FormField>
  );
}
