import type { ReactNode } from 'react';
import { DatePicker, Input, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { FormField } from './FormPanel';

interface Common<T> {
  /** Name of the field in the contract. */
  name: string;
  label: string;
  value: T;
  onChange: (value: T) => void;
  hint?: string;
  optional?: boolean;
}

interface TextProps extends Common<string> {
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

interface NumberProps extends Common<number | undefined> {
  min?: number;
  max?: number;
  /** Digits behind the point. */
  digits?: number;
  /** Unit behind the number. */
  unit?: ReactNode;
}

export function NumberField({
  name,
  label,
  hint,
  optional,
  onChange,
  digits = 0,
  unit,
  ...rest
}: NumberProps) {
  return (
    <FormField name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <InputNumber
          {...control}
          {...rest}
          precision={digits}
          suffix={unit}
          status={control['aria-invalid'] && 'error'}
          onChange={(value) => onChange(value ?? undefined)}
        />
      )}
    </FormField>
  );
}

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceProps extends Common<string | undefined> {
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

interface ChoicesProps extends Common<string[]> {
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

interface DateProps extends Common<string | undefined> {
  /** Days that cannot be chosen. */
  refuse?: (day: string) => boolean;
}

/** A date as 2026-11-23. */
export function DateField({ name, label, hint, optional, value, onChange, refuse }: DateProps) {
  return (
    <FormField name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <DatePicker
          {...control}
          value={value ? dayjs(value) : null}
          disabledDate={refuse && ((day) => refuse(day.format('YYYY-MM-DD')))}
          status={control['aria-invalid'] && 'error'}
          onChange={(day) => onChange(day?.format('YYYY-MM-DD'))}
        />
      )}
    </FormField>
  );
}
