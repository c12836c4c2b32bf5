import { useNow, useWords } from '@anju/ui';
import type { AssessmentState } from './assessments';
import { words } from './assessments.words';

/** When it has to be looked at again; in red and in words once that day has come. */
export function ReviewDay({ day, state }: { day: string; state: AssessmentState }) {
  const t = useWords(words);
  const now = useNow();
  if (state === 'ENDED') return null;
  if (Date.parse(`${day}T00:00:00+08:00`) > now) return day;
  return <strong className="privacy-late">{t('overdue', { day })}</strong>;
}
