import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { FieldProps } from './field-props';
import { FormField } from './FormPanel';

interface DateProps extends FieldProps<string | undefined> {
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
