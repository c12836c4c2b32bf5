import { Select } from 'antd';
import { useWords } from '../i18n/define';
import { useNameSearch } from '../parts/name-search';
import { words } from './choice.words';
import type { FieldProps } from './field-props';
import { FormField } from './FormPanel';

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceProps extends FieldProps<string | undefined> {
  options: Choice[];
  /** The options are people, who are looked for by name however few they are. */
  people?: boolean;
  /** Where the form begins. */
  first?: boolean;
}

/** Finds options by characters, pinyin and initials, and says so where none is meant. */
function useSearch() {
  const t = useWords(words);
  const means = useNameSearch();
  const filterOption = (typed: string, option?: Choice) => means(typed, option?.label ?? '');
  return { filterOption, none: t('choice.none') };
}

/** One of a few. */
export function ChoiceField({
  name,
  label,
  hint,
  optional,
  value,
  onChange,
  options,
  people,
  first,
}: ChoiceProps) {
  const { filterOption, none } = useSearch();
  return (
    <FormField name={name} label={label} hint={hint} optional={optional}>
      {(control) => (
        <Select
          {...control}
          value={value || undefined}
          // eslint-disable-next-line jsx-a11y/no-autofocus -- as TextField does
          autoFocus={first}
          options={options}
          allowClear={optional}
          showSearch={people || options.length > 8 ? { filterOption } : false}
          notFoundContent={none}
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
  const { filterOption, none } = useSearch();
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
          showSearch={{ filterOption }}
          notFoundContent={none}
          status={control['aria-invalid'] && 'error'}
          onChange={onChange}
        />
      )}
    </FormField>
  );
}
