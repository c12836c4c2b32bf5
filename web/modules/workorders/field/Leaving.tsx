import { Button, useTimes, useWords } from '@anju/ui';
import { placeWords } from './place-words';
import type { Day, Job } from './types';
import { useActs } from './use-acts';
import { words } from './words';

/** The turn ends with work in hand: each job is handed to the next turn or kept, so that none is left without a word. */
export function Leaving({ day }: { day: Day }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const jobs = day.jobs.filter(({ id }) => day.leaving.includes(id));
  if (jobs.length === 0) return null;
  const title = day.dutyUntil
    ? t('leaving.soon', { time: shortTime(day.dutyUntil), n: jobs.length })
    : t('leaving.over', { n: jobs.length });
  return (
    <section className="field-leaving" aria-label={title}>
      <h2>{title}</h2>
      <p>{t('leaving.hint')}</p>
      {jobs.map((job) => (
        <LeavingJob key={job.id} job={job} />
      ))}
    </section>
  );
}

function LeavingJob({ job }: { job: Job }) {
  const t = useWords(words);
  const acts = useActs(job);
  return (
    <div className="field-leaving-job">
      <strong>
        {placeWords(job)} {job.title}
      </strong>
      <span>
        <Button onClick={() => void acts.keep()}>{t('leaving.keep')}</Button>
        <Button kind="jade" onClick={() => void acts.askTransfer()}>
          {t('leaving.hand')}
        </Button>
      </span>
    </div>
  );
}
