import { useDeferredValue, useEffect } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, Icon, useLocale, useWords } from '@anju/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dangerWords } from '../danger.words';
import type { Category } from '../types';
import type { Draft } from './draft';

type Sign = components['schemas']['DangerSign'];

interface Props {
  draft: Draft;
  categories: Category[];
  onChange: (change: Partial<Draft>) => void;
}

const none: Sign[] = [];
const fewest = 2;
const pause = 250;

/** What is read out of the words while they are typed. */
function useSigns(text: string): Sign[] {
  const said = useDeferredValue(text.trim());
  const { data } = useQuery({
    queryKey: ['reading', said],
    queryFn: async ({ signal }) => {
      await new Promise<void>((resolve) => setTimeout(resolve, pause));
      return dataOf(api.POST('/api/intake/reading', { body: { text: said }, signal }));
    },
    enabled: said.length >= fewest,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
  return said.length >= fewest ? (data?.dangers ?? none) : none;
}

/** Danger in the words raises impact and urgency at once; whoever listens may put it aside. */
export function DangerNote({ draft, categories, onChange }: Props) {
  const t = useWords(dangerWords);
  const english = useLocale() === 'en';
  const signs = useSigns(draft.words);
  const heard = signs.map(({ danger }) => danger).join();
  const repair = draft.kind === 'REPAIR';
  useEffect(() => {
    if (heard && heard !== draft.danger && heard !== draft.noDanger) {
      onChange({ danger: heard, ...(repair && { impact: 'SAFETY', urgency: 'DANGER_NOW' }) });
    }
    if (!heard && draft.danger) {
      onChange({
        danger: undefined,
        ...(repair && { impact: draft.category?.impact, urgency: draft.category?.urgency }),
      });
    }
  }, [heard, draft, repair, onChange]);
  if (!heard) return null;
  if (draft.noDanger === heard) {
    return (
      <p className="aj-second">
        {t('was-aside')}{' '}
        <Button kind="text" onClick={() => onChange({ noDanger: undefined })}>
          {t('again')}
        </Button>
      </p>
    );
  }
  const usual = categories.find(({ code }) => code === signs.find(({ category }) => category)?.category);
  return (
    <div className="rq-danger" role="alert">
      <strong>
        <Icon name="warn" /> {t('heard', { danger: signs.map(({ danger }) => t(danger)).join(' \u00b7 ') })}
      </strong>
      {signs.map(({ danger, words, own }) => (
        <p key={danger}>{t(own ? 'own' : 'said', { words })}</p>
      ))}
      <p>{t(repair ? 'raised' : 'not-repair')}</p>
      <div>
        {usual && usual.code !== draft.category?.code && (
          <Button onClick={() => onChange({ kind: 'REPAIR', category: usual, danger: undefined })}>
            {t('category', { name: english ? usual.en : usual.zh })}
          </Button>
        )}
        <Button
          kind="text"
          onClick={() =>
            onChange({
              noDanger: heard,
              danger: undefined,
              impact: draft.category?.impact,
              urgency: draft.category?.urgency,
            })
          }
        >
          {t('aside')}
        </Button>
      </div>
    </div>
  );
}
