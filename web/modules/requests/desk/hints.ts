import { useWords } from '@anju/ui';
import type { QueryFilter } from '@anju/ui/desk';
import { useCategories, useCategoryName } from './requests';
import { suggestionWords } from './suggestion.words';

/** How the requests list is narrowed to what became of a hint. */
export const hints = ['SUGGESTED', 'TAKEN', 'AGREED', 'OTHER', 'CHANGED', 'RIGHT', 'SILENT'] as const;

export type Hint = (typeof hints)[number];

/** The list behind each column of the record. */
export const hintsOf = {
  suggested: 'SUGGESTED',
  taken: 'TAKEN',
  agreed: 'AGREED',
  other: 'OTHER',
  changed: 'CHANGED',
  right: 'RIGHT',
  silent: 'SILENT',
} as const satisfies Record<string, Hint>;

export const hintSources = ['WORDS', 'MODEL'] as const;

/** The filters of a list that somebody came to from the record; a list opened by itself is not asked for them. */
export function useHintFilters(chosen: Record<string, string>): QueryFilter[] {
  const t = useWords(suggestionWords);
  const categories = useCategories();
  const nameOf = useCategoryName();
  const all: QueryFilter[] = [
    {
      name: 'hint',
      label: t('kept.label'),
      options: hints.map((value) => ({ value, label: t(`hint.${value}`) })),
    },
    {
      name: 'hinted',
      label: t('hint.of'),
      options: categories.map(({ code }) => ({ value: code, label: nameOf(code) })),
    },
    {
      name: 'hintSource',
      label: t('record.source'),
      options: hintSources.map((value) => ({ value, label: t(`source.${value}`) })),
    },
  ];
  return all.filter(({ name }) => chosen[name]);
}
