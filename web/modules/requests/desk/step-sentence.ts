import { useActorName, useWords } from '@anju/ui';
import { words } from './words';

/** One step of a request as a sentence: who did what. */
export function useStepSentence(): (verb: string, author: string) => string {
  const t = useWords(words);
  const nameOf = useActorName();
  return (verb, author) => {
    const who = author ? nameOf(author) : t('say.somebody');
    const key = `say.${verb}`;
    return key in words ? t(key as 'say.other', { who }) : t('say.other', { who, verb });
  };
}
