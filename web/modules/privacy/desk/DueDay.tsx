import { useNow, useTimes, useWords } from '@anju/ui';
import { isPending, type RightsState } from './rights';
import { words } from './rights.words';

/** By when it is to be answered; in red and in words once that has passed. */
export function DueDay({ at, state }: { at: string; state: RightsState }) {
  const t = useWords(words);
  const now = useNow();
  const { shortEnd } = useTimes();
  const day = shortEnd(at, now);
  if (!isPending(state) || Date.parse(at) >= now) return day;
  return <strong className="privacy-late">{t('late', { day })}</strong>;
}
