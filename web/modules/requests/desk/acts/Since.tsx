import { createContext, useContext } from 'react';
import { useTimes, useWords } from '@anju/ui';
import { useStepWords } from '../step-words';
import type { RequestView } from '../types';
import { words } from '../words';

/** The request as it is now, how many steps it had when the act was begun, and whether the act is over by now. */
export const Begun = createContext<{ request: RequestView; steps: number; gone?: boolean } | undefined>(
  undefined,
);

/** What others did with the request since this act was begun. */
export function Since() {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const begun = useContext(Begun);
  const sayStep = useStepWords(begun?.request.extras.reclassifications);
  const steps = begun?.request.history.slice(begun.steps) ?? [];
  if (steps.length === 0) return null;
  return (
    <ul aria-label={t('act.since')}>
      {steps.map((step, index) => {
        const { title, note } = sayStep(step);
        return (
          <li key={index}>
            {shortTime(step.at)} {title}
            {note && ` \u00b7 ${note}`}
          </li>
        );
      })}
    </ul>
  );
}
