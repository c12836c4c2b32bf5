import { useTimes, useWords } from '@anju/ui';
import { floorOf } from './candidates';
import type { Candidate } from './types';
import { words } from './candidates.words';

/** What speaks for or against somebody, in words. */
export function CandidateFacts({ one }: { one: Candidate }) {
  const t = useWords(words);
  const { nearTime } = useTimes();
  const floor = floorOf(one);
  const { floorsAway, openJobs, dutyUntil, obstacles } = one;
  const facts = [
    floorsAway === undefined ? '' : floorsAway === 0 ? t('fact.same') : t('fact.floors', { n: floorsAway }),
    openJobs === 0 ? t('fact.free') : t('fact.jobs', { n: openJobs }),
    floor && floorsAway !== 0 ? t('fact.at', { floor }) : '',
    dutyUntil ? t('fact.until', { time: nearTime(dutyUntil) }) : '',
  ];
  return (
    <>
      {one.contractor && <span>{t('fact.contractor', { name: one.contractor })}</span>}
      {obstacles.length > 0 && (
        <span className="wo-against">{obstacles.map((code) => t(`not.${code}`)).join(' \u00b7 ')}</span>
      )}
      {obstacles.length === 0 && <span>{facts.filter(Boolean).join(t('comma'))}</span>}
    </>
  );
}
