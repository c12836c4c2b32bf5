import type { PointerEvent } from 'react';
import { PrioritySeal, useWords } from '@anju/ui';
import { Lacking } from './Equipment';
import { JobFacts } from './JobFacts';
import type { BarActs } from './JobBar';
import type { BoardJob, BoardPerson } from './schedule';
import { words } from './words';

interface Props {
  jobs: BoardJob[];
  more: number;
  people: BoardPerson[];
  acts: BarActs;
}

/** What stands in nobody's day, with the reason where a plan looked for one. */
export function Tray({ jobs, more, people, acts }: Props) {
  const t = useWords(words);
  return (
    <section className="sched-tray" aria-label={t('tray')}>
      <h2>{jobs.length === 0 ? t('tray.none') : t('tray.n', { n: jobs.length })}</h2>
      <ul>
        {jobs.map((job) => (
          <li key={job.id}>
            <button
              type="button"
              className="sched-card"
              aria-keyshortcuts="M"
              onPointerDown={(event: PointerEvent<HTMLElement>) => acts.start(event, job)}
              onClick={() => {
                if (!acts.wasDrag()) acts.open(job);
              }}
              onKeyDown={(event) => {
                if (event.key.toLowerCase() === 'm' && !event.ctrlKey && !event.metaKey) acts.pick(job);
              }}
            >
              <span>
                <PrioritySeal priority={job.priority} /> <strong>{job.title}</strong>
              </span>
              <JobFacts job={job} person={people.find(({ staff }) => staff === job.person)?.name} />
              {job.unplaced && <span className="sched-why">{t(`unplaced.${job.unplaced}`)}</span>}
              <Lacking job={job} />
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="aj-second">{t('tray.more', { n: more })}</p>}
    </section>
  );
}
