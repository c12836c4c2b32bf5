import { useTimes, useWords } from '@anju/ui';
import type { Version } from './terms';
import { words } from './words';

/** Which version it is and from when it holds. */
export function VersionLine({ version: { number: n, from } }: { version: Version }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  return <>{from ? t('version', { n, from: shortTime(from) }) : t('usual')}</>;
}
