import { useDeferredValue } from 'react';
import { Button, useLocale, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import type { Draft } from './draft';
import type { Choice, Kind } from './types';
import { words } from './words';

/** Asks which category the words seem to be; undefined where nothing is sure enough. */
export type AskHint = (said: { kind: Kind; text: string }) => Promise<string | undefined>;

interface Props {
  draft: Draft;
  choices: Choice[];
  ask: AskHint;
  onTake: (code: string) => void;
}

const fewest = 3;
const longest = 500;
const pause = 700;

/** What the words seem to mean, for one tap; silent once somebody has chosen, and where it cannot be asked. */
export function HintLine({ draft, choices, ask, onTake }: Props) {
  const t = useWords(words);
  const english = useLocale() === 'en';
  const { kind } = draft;
  const text = useDeferredValue([...draft.text.trim()].slice(0, longest).join(''));
  const open = !choices.some(({ code }) => code === draft.category) && text.length >= fewest;
  const { data } = useQuery({
    queryKey: ['category-hint', kind, text],
    queryFn: async ({ signal }) => {
      await new Promise<void>((resolve) => setTimeout(resolve, pause));
      return signal.aborted ? null : ((await ask({ kind, text })) ?? null);
    },
    enabled: open,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
  const choice = open ? choices.find(({ code }) => code === data) : undefined;
  return (
    <div role="status">
      {choice && (
        <p className="req-hint">
          <span>
            {t('hint.like')} <strong>{english ? choice.en : choice.zh}</strong>
          </span>
          <Button onClick={() => onTake(choice.code)}>{t('hint.take')}</Button>
        </p>
      )}
    </div>
  );
}
