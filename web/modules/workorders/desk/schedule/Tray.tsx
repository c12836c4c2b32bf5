import { PrioritySeal, useWords } from '@anju/ui';
import { JobFacts } from './JobFacts';
import type { BoardJob, BoardPerson } from './schedule';
import { words } from './words';

/** What stands in nobody's day, with the reason where a plan looked for one. */
export function Tray({ jobs, more, people }: { jobs: BoardJob[]; more: number; people: BoardPerson[] }) {
  const t = useWords(words);
  return (
    <section className="sched-tray" aria-label={t('tray')}>
      <h2>{jobs.length === 0 ? t('tray.none') : t('tray.n', { n: jobs.length })}</h2>
      <ul>
        {jobs.map((job) => (
          <li key={job.id} className="sched-card">
            <p>
              <PrioritySeal priority={job.priority} /> <strong>{job.title}</strong>
            </p>
            <JobFacts job={job} person={people.find(({ staff }) => staff === job.person)?.name} />
            {job.unplaced && <p className="sched-why">{t(`unplaced.${job.unplaced}`)}</p>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="aj-second">{t('tray.more', { n: more })}</p>}
    </section>
  );
}
