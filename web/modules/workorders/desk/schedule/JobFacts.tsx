import { useTimes, useWords } from '@anju/ui';
import type { BoardJob } from './schedule';
import { words } from './words';

/** Where it is, what was agreed and how long it takes, in one line. */
export function JobFacts({ job, person }: { job: BoardJob; person?: string }) {
  const t = useWords(words);
  const { clockTime, clockEnd, nearTime } = useTimes();
  const facts = [
    job.place,
    job.window && t('job.window', { from: clockTime(job.window.from), to: clockEnd(job.window.to) }),
    !job.window && job.due && t('job.due', { at: nearTime(job.due) }),
    t('job.minutes', { n: job.minutes }),
    person && t('tray.person', { name: person }),
  ];
  return <span className="aj-second sched-facts">{facts.filter(Boolean).join(' · ')}</span>;
}
