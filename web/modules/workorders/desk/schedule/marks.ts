import { useWords } from '@anju/ui';
import { type Bar, type BoardJob, isLate, isMoved, type View } from './schedule';
import { words } from './words';

/** What is to be said of a job in somebody's day beside its times: late, pinned, against a rule, moved by the draft. */
export function useMarks(view: View) {
  const t = useWords(words);
  return (job: BoardJob, bar: Bar): string[] =>
    [
      isLate(job, bar) && t('job.late'),
      job.pin && t('job.pinned'),
      bar.pressed && t('job.pressed'),
      view === 'draft' && isMoved(job) && t('job.moved'),
    ].filter((mark) => typeof mark === 'string');
}
