import { useDeferredValue } from 'react';
import { api, dataOf } from '@anju/api';
import { Segments, useLocale, useWords } from '@anju/ui';
import { ChoiceField, FormActs, FormPanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { dangerWords } from '../danger.words';
import { useCategories, useCategoryName } from '../requests';
import { ownWords, type OwnWord } from './own-words.words';

type Kind = OwnWord['kind'];

const kinds: Kind[] = ['CATEGORY', 'DANGER'];
const dangers = ['TRAPPED', 'GAS', 'SMOKE', 'SHOCK', 'OTHER'] as const;

/** What a word of either kind means, as people say it. */
export function useMeaning(): (kind: Kind, means: string) => string {
  const danger = useWords(dangerWords);
  const category = useCategoryName();
  return (kind, means) => (kind === 'CATEGORY' ? category(means) : danger(means as (typeof dangers)[number]));
}

/** A word of the company's own and what it means; says before it is added in which reports it would have been heard. */
export function OwnWordForm({ onClose }: { onClose: () => void }) {
  const t = useWords(ownWords);
  const english = useLocale() === 'en';
  const danger = useWords(dangerWords);
  const categories = useCategories().filter(({ active }) => active);
  const { draft, field, put, differences } = useDraft({ word: '', kind: 'CATEGORY' as Kind, means: '' });
  const save = useSend(
    () => api.POST('/api/own-words', { body: draft }),
    ['own-words', 'suggestion', 'reading'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t('save')} busy={save.busy} onCancel={onClose} />}
    >
      <Segments
        label={t('kind')}
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => put({ kind, means: '' })}
      />
      <TextField {...field('word')} label={t('word')} hint={t(`word.${draft.kind}`)} longest={40} first />
      <ChoiceField
        name="means"
        label={t('means')}
        value={draft.means}
        onChange={(means) => put({ means: means ?? '' })}
        options={
          draft.kind === 'CATEGORY'
            ? categories.map(({ code, zh, en }) => ({ value: code, label: english ? en : zh }))
            : dangers.map((value) => ({ value, label: danger(value) }))
        }
      />
      <Preview word={draft.word} kind={draft.kind} />
    </FormPanel>
  );
}

/** In how many of the newest requests the word stands, and as what they count today. */
function Preview({ word, kind }: { word: string; kind: Kind }) {
  const t = useWords(ownWords);
  const nameOf = useCategoryName();
  const said = useDeferredValue(word.trim());
  const { data } = useQuery({
    queryKey: ['own-words', 'preview', kind, said],
    queryFn: async ({ signal }) => {
      await new Promise<void>((resolve) => setTimeout(resolve, 400));
      return dataOf(api.POST('/api/own-words/preview', { body: { word: said, kind }, signal }));
    },
    enabled: said.length >= 2,
    staleTime: 60_000,
    retry: false,
  });
  if (!data || said.length < 2) return null;
  const named = data.categories.slice(0, 4).map(({ category, hits }) => `${nameOf(category)} ${hits}`);
  return (
    <p className="aj-second" role="status">
      {data.hits
        ? t('preview', { looked: data.looked, n: data.hits, named: named.join(t('and')) })
        : t('preview.none', { looked: data.looked })}
    </p>
  );
}
