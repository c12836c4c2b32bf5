import './imports.css';
import { useId, useState } from 'react';
import { api, type components } from '@anju/api';
import { FieldError, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import type { SheetRow } from './imports';
import { words } from './words';

interface Props {
  run: string;
  row: SheetRow;
  column: components['schemas']['ColumnView'];
}

/** One cell: text while it is sound, a field with the reason while it is not. */
export function ImportCell({ run, row, column }: Props) {
  const t = useWords(words);
  const id = useId();
  const error = row.errors[column.key];
  const text = row.cells[column.key] ?? '';
  const [typed, setTyped] = useState(text);
  const fix = useSend(
    (value: string) =>
      api.PUT('/api/imports/{id}/lines/{line}/cells/{column}', {
        params: { path: { id: run, line: row.line, column: column.key } },
        body: { text: value },
      }),
    ['imports'],
  );
  const label = column.choices.find(({ code }) => code === text)?.label ?? text;
  if (!error) return <td>{label}</td>;
  const name = t('edit', { line: row.line, column: column.title });
  const leave = () => typed !== text && fix.send(typed);
  const field = {
    id,
    className: 'aj-input',
    'aria-label': name,
    'aria-invalid': true,
    'aria-describedby': `${id}-error`,
    value: typed,
    disabled: fix.busy,
  };
  return (
    <td data-bad>
      {column.choices.length > 0 ? (
        <select
          {...field}
          onChange={(event) => {
            setTyped(event.target.value);
            fix.send(event.target.value);
          }}
        >
          <option value={text}>{text}</option>
          {column.choices.map((choice) => (
            <option key={choice.code} value={choice.label}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...field}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
        />
      )}
      <FieldError id={`${id}-error`}>
        {fix.busy
          ? t('saving')
          : t(`error.${error}` in words ? (`error.${error}` as 'error.other') : 'error.other')}
      </FieldError>
    </td>
  );
}
