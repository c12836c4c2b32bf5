import { useActorName, useWords } from '@anju/ui';
import type { RequestView } from './types';
import { words } from './words';

type Step = RequestView['history'][number];

/** One step of a request as a sentence, who did what, and what was said with it. */
export function useStepWords(): (step: Step) => { title: string; note?: string } {
  const t = useWords(words);
  const nameOf = useActorName();
  return ({ verb, author, note }) => {
    const who = author ? nameOf(author) : t('say.somebody');
    const key = `say.${verb}`;
    const title = key in words ? t(key as 'say.other', { who, verb }) : t('say.other', { who, verb });
    if (!note) return { title };
    switch (verb) {
      case 'accept-quote':
      case 'refuse-quote':
        // Who answered stands in the note; the author took it down.
        if (note === author) return { title };
        return { title: t(`say.${verb}`, { who: note }), note: t('say.taken-down', { who }) };
      case 'quote':
        return { title, note: `\u00a5${note}` };
      default:
        return { title, note };
    }
  };
}
