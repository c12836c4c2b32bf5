import './list.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from '../icons/Icon';
import { useWords } from '../i18n/define';
import { words } from '../parts/words';
import type { ListQuery } from './list-query';

/** A filter as words in the line: its name and what may be chosen. */
export interface QueryFilter {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

interface Props {
  query: ListQuery;
  onChange: (change: Record<string, string>) => void;
  filters?: QueryFilter[];
  /** What the search looks at; without it there is no search. */
  searchLabel?: string;
  children?: ReactNode;
}

/** Search and filters of a list in one line. */
export function QueryBar({ query, onChange, filters = [], searchLabel, children }: Props) {
  const t = useWords(words);
  return (
    <search className="aj-query">
      {searchLabel && <SearchField value={query.q} label={searchLabel} onChange={(q) => onChange({ q })} />}
      {filters.map(({ name, label, options }) => (
        <label key={name} className="aj-query-filter">
          {label}
          <select
            value={query.filters[name] ?? ''}
            onChange={(event) => onChange({ [name]: event.target.value })}
          >
            <option value="">{t('list.all')}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      {children}
    </search>
  );
}

/** Waits until one pauses typing, and never while a Chinese word is being composed. */
function SearchField({
  value,
  label,
  onChange,
}: {
  value: string;
  label: string;
  onChange: (q: string) => void;
}) {
  const composing = useRef(false);
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value || composing.current) return;
    const timer = setTimeout(() => onChange(typed), 300);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <div className="aj-query-search">
      <Icon name="search" />
      <input
        type="search"
        className="aj-input"
        aria-label={label}
        placeholder={label}
        value={typed}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={(event) => {
          composing.current = false;
          setTyped(event.currentTarget.value);
        }}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
