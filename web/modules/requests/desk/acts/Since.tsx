import { createContext, useContext } from 'react';
import { useTimes, useWords } from '@anju/ui';
import { useStepSentence } from '../step-sentence';
import type { RequestView } from '../types';
import { words } from '../words';

/** The request as it is now, and how many steps it had when the act was begun. */
export const Begun = createContext<{ request: RequestView; steps: number } | undefined>(undefined);

/** What others did with the request since this act was begun. */
export function Since() {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const sentence = useStepSentence();
  const begun = useContext(Begun);
  const steps = begun?.request.history.slice(begun.steps) ?? [];
  if (steps.length === 0) return null;
  return (
    <ul aria-label={t('act.since')}>
      {steps.map((step, index) => (
        <li key={index}>
          {shortTime(step.at)} {sentence(step.verb, step.author)}
          {step.note && `\u00b7 ${step.note}`}
        </li>
      ))}
    </ul>
  );
}
