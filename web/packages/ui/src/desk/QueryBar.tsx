import './list.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../icons/Icon';
import { useWords } from '../i18n/define';
import { Button } from '../parts/Button';
import { words } from '../parts/words';
import type { ListQuery } from './list-query';
import { useWide } from './use-wide';

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
  /** Further filters of the list's own, and how many of them are set; where there is room they may stand elsewhere. */
  own?: { fields: ReactNode; set: number };
  children?: ReactNode;
}

/** From this width on the filters of a list stand in one line. */
export const ROOM = 600;

/** Search and filters of a list in one line; on a phone the filters are behind one button that counts those that are set. */
export function QueryBar({ query, onChange, filters = [], searchLabel, own, children }: Props) {
  const t = useWords(words);
  const id = useId();
  const wide = useWide(ROOM);
  const [open, setOpen] = useState(false);
  const folds = !wide && (filters.length > 0 || own !== undefined);
  const set = filters.filter(({ name }) => query.filters[name]).length + (own?.set ?? 0);
  return (
    <search className="aj-query">
      {searchLabel && <SearchField value={query.q} label={searchLabel} onChange={(q) => onChange({ q })} />}
      {folds && (
        <Button icon="filter" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {set > 0 ? t('list.filters.n', { n: set }) : t('list.filters')}
        </Button>
      )}
      {folds ? (
        <div id={id} className="aj-query-folded" hidden={!open}>
          {own?.fields}
          <Filters query={query} onChange={onChange} filters={filters} />
        </div>
      ) : (
        <Filters query={query} onChange={onChange} filters={filters} />
      )}
      {children}
    </search>
  );
}

function Filters({ query, onChange, filters }: Required<Pick<Props, 'query' | 'onChange' | 'filters'>>) {
  const t = useWords(words);
  return (
    <>
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
    </>
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
