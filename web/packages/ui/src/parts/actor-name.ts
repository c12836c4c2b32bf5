import { useCallback } from 'react';
import { useWords } from '../i18n/define';
import { words } from './words';

const ourselves = new Set([
  'deadlines',
  'dispatch',
  'identity',
  'installation',
  'people',
  'replay',
  'requests',
  'system',
  'work',
  'workforce',
  'world',
]);

/** Who did it, as people say it: parts of the program that act by themselves are "the system". */
export function useActorName(): (actor: string) => string {
  const t = useWords(words);
  return useCallback(
    (actor) =>
      ourselves.has(actor)
        ? t('actor.system')
        : actor.split(' ')[0] === 'visitor'
          ? t('actor.visitor')
          : actor,
    [t],
  );
}
