import { useActorName, useWords } from '@anju/ui';
import { dangerWords } from './danger.words';
import { pageWords } from './page.words';
import { useCategoryName } from './requests';
import { suggestionWords } from './suggestion.words';
import type { RequestView } from './types';
import { words } from './words';

type Step = RequestView['history'][number];
type Seen = RequestView['extras']['reclassifications'][number];

/** One step of a request as a sentence, who did what, and what was said with it. */
export function useStepWords(seen: Seen[] = []): (step: Step) => { title: string; note?: string } {
  const t = useWords(words);
  const ofPage = useWords(pageWords);
  const danger = useWords(dangerWords);
  const hint = useWords(suggestionWords);
  const nameOf = useActorName();
  const category = useCategoryName();
  const heard = (line: string) => {
    const [kind = '', ...rest] = line.split(' ');
    return `${kind in dangerWords ? danger(kind as 'OTHER') : kind}: ${rest.join(' ')}`;
  };
  const views = (change: Seen) =>
    [
      change.fromKind !== change.toKind && [t(`kind.${change.fromKind}`), t(`kind.${change.toKind}`)],
      change.fromCategory !== change.toCategory && [
        category(change.fromCategory),
        category(change.toCategory),
      ],
      change.fromPriority !== change.toPriority && [change.fromPriority, change.toPriority],
    ]
      .filter((pair) => pair !== false)
      .map((pair) => pair.map((one) => one ?? '').join(' \u2192 '))
      .join(' \u00b7 ');
  return ({ verb, author, note, at }) => {
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
      case 'followed-up':
      case 'follow-up-tried': {
        const outcome = `outcome.${note}`;
        return { title, note: outcome in pageWords ? ofPage(outcome as 'outcome.SATISFIED') : note };
      }
      case 'reopen':
        return { title, note: note === 'dissatisfied' ? t('say.dissatisfied') : note };
      case 'reclassify': {
        const change = seen.find((one) => one.at === at);
        return { title, note: [change && views(change), note].filter(Boolean).join(' \u00b7 ') };
      }
      case 'danger-raised':
      case 'danger-heard':
        return { title, note: note.split('\n').map(heard).join(' \u00b7 ') };
      case 'suggestion-taken':
      case 'suggestion-left': {
        const [code = '', ...because] = note.split('\n');
        return {
          title,
          note: `${category(code)} \u00b7 ${hint('because', { words: because.join(hint('and')) })}`,
        };
      }
      case 'quote':
        return { title, note: `\u00a5${note}` };
      default:
        return { title, note };
    }
  };
}
