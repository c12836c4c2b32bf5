import { useLocale, useWords } from '@anju/ui';
import { useState } from 'react';
import { findChoices, mostUsed } from './choices';
import type { Choice } from './types';
import { words } from './words';

interface Props {
  choices: Choice[];
  used: string[];
  value?: string;
  onChange: (code: string) => void;
}

/** The guess: what this person reports most, the rest behind a search by name or pinyin letters. */
export function CategoryField({ choices, used, value, onChange }: Props) {
  const t = useWords(words);
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const first = mostUsed(choices, used);
  const chosen = choices.find(({ code }) => code === value);
  const near = chosen && !first.includes(chosen) ? [chosen, ...first.slice(0, -1)] : first;
  const shown = open ? findChoices(choices, query) : near;
  return (
    <fieldset className="req-field">
      <legend>{t('report.category')}</legend>
      {open && (
        <input
          className="aj-input"
          type="search"
          aria-label={t('report.category.search')}
          placeholder={t('report.category.search')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <div className="req-chips">
        {shown.map((choice) => (
          <button
            key={choice.code}
            type="button"
            className="req-chip"
            aria-pressed={choice.code === value}
            onClick={() => {
              onChange(choice.code);
              setOpen(false);
            }}
          >
            {locale === 'en' ? choice.en : choice.zh}
          </button>
        ))}
        {!open && choices.length > shown.length && (
          <button type="button" className="req-chip" aria-expanded={open} onClick={() => setOpen(true)}>
            {t('report.category.all')}
          </button>
        )}
      </div>
      {open && shown.length === 0 && <p className="aj-second">{t('report.category.none')}</p>}
    </fieldset>
  );
}
