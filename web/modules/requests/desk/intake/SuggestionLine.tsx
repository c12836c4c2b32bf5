import { useDeferredValue } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, Icon, useKeys, useLocale, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { suggestionWords } from '../suggestion.words';
import type { Category } from '../types';
import type { Draft } from './draft';

interface Props {
  draft: Draft;
  categories: Category[];
  onTake: (category: Category) => void;
}

const key = 'F8';
const fewest = 2;
const pause = 300;

/** What the words seem to mean so far; silent once somebody has chosen. */
function useSuggestion({ kind, words, category }: Draft) {
  const text = useDeferredValue(words.trim());
  const wanted = !category && text.length >= fewest;
  const { data } = useQuery({
    queryKey: ['suggestion', kind, text],
    queryFn: async ({ signal }) => {
      await new Promise<void>((resolve) => setTimeout(resolve, pause));
      return dataOf(api.POST('/api/intake/suggestion', { body: { kind, text }, signal }));
    },
    enabled: wanted,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
  return wanted ? data?.suggestion : undefined;
}

/** An opinion with its source and how sure it is, and the key that takes it. */
export function SuggestionLine({ draft, categories, onTake }: Props) {
  const t = useWords(suggestionWords);
  const english = useLocale() === 'en';
  const suggestion = useSuggestion(draft);
  const category = categories.find(({ code }) => code === suggestion?.category);
  const take = () => category && onTake(category);
  useKeys(category ? [{ key, label: t('take'), act: take }] : []);
  if (!suggestion || !category) return null;
  const words = suggestion.because.join(t('and'));
  return (
    <p className="rq-suggestion" role="status">
      <Icon name="search" /> {t('like')} <strong>{english ? category.en : category.zh}</strong>
      <span className="aj-second">
        {suggestion.source === 'WORDS'
          ? t('own', { words })
          : `${t('sure', { n: Math.round((suggestion.confidence ?? 0) * 100) })} \u00b7 ${t('because', { words })}`}
      </span>
      <Button kind="jade" hint={key} onClick={take}>
        {t('take')}
      </Button>
    </p>
  );
}
