import type { ReactNode } from 'react';
import { InputNumber } from 'antd';
import { useWords } from '../i18n/define';
import { words } from '../parts/words';
import type { FieldProps } from './field-props';
import { FormField } from './FormPanel';
import { type NumberLimits, refusalOf } from './number-limits';

interface NumberProps extends FieldProps<number | undefined>, NumberLimits {
  /** Unit behind the number. */
  unit?: ReactNode;
}

/** A number as it was typed: one beyond the limits stays and is refused, never changed into another. */
export function NumberField({
  name,
  label,
  hint,
  optional,
  value,
  onChange,
  min,
  max,
  digits,
  unit,
}: NumberProps) {
  const t = useWords(words);
  const refused = refusalOf(value, { min, max, digits }, t);
  return (
    <FormField name={name} label={label} hint={hint} optional={optional} refused={refused}>
      {(control) => (
        <InputNumber
          {...control}
          value={value}
          aria-valuemin={min}
          aria-valuemax={max}
          suffix={unit}
          status={control['aria-invalid'] && 'error'}
          onChange={(next) => onChange(next ?? undefined)}
        />
      )}
    </FormField>
  );
}
