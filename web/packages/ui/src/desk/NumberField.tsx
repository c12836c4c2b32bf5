import type { ReactNode } from 'react';
import { InputNumber } from 'antd';
import type { FieldProps } from './field-props';
import { FormField } from './FormPanel';

interface NumberProps extends FieldProps<number | undefined> {
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
