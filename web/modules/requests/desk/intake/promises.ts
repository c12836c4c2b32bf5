import { spanWords, useLocale, useNow, useProject, useTimes, useWords } from '@anju/ui';
import type { QueueItem } from '../types';
import { useTerms } from '../use-promises';
import { words } from '../words';
import type { Draft } from './draft';
import { intakeWords } from './intake.words';

type Priority = NonNullable<QueueItem['priority']>;

/** Promises of these priorities run at any hour; the others wait for the next opening. */
const anyHour = new Set<Priority>(['P1', 'P2']);

/** What would be promised if it were registered now, in words; the server says it exactly afterwards. */
export function usePromises(draft: Draft, priority?: Priority) {
  const t = useWords(intakeWords);
  const said = useWords(words);
  const locale = useLocale();
  const { nearEnd } = useTimes();
  const now = useNow();
  const { project } = useProject();
  const start = draft.reportedAt ? Date.parse(draft.reportedAt) : now;
  return useTerms(project?.id)(priority).map(({ target, counts, amount = 0 }) => {
    const span = spanWords(amount, locale);
    const due = start + amount * 60_000;
    const exact = counts === 'ELAPSED' && priority !== undefined && anyHour.has(priority);
    const text = {
      ELAPSED: exact ? said('by', { time: nearEnd(due, now) }) : t('promise.elapsed', { span }),
      OPEN: t('promise.open', { span }),
      WORKING_DAYS: t('promise.days', { n: amount }),
      APPOINTMENT: t('promise.window'),
    }[counts];
    return { target, text, due: exact ? nearEnd(due, now) : undefined, window: counts === 'APPOINTMENT' };
  });
}
