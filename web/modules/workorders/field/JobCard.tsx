import { Icon, PrioritySeal, useTimes, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { HelpLine } from './HelpLine';
import { JobClock } from './JobClock';
import { JobState } from './JobState';
import { aroundWords, placeWords } from './place-words';
import type { Job } from './types';
import { words } from './words';

/** A job of the day: place, what, state and time. The whole card leads to it. */
export function JobCard({ job }: { job: Job }) {
  const t = useWords(words);
  const { shortTime, clockEnd } = useTimes();
  const { windowFrom, windowTo } = job.times;
  const calm = job.state === 'CONFIRMED' || job.state === 'CLOSED';
  return (
    <Link to={`/jobs/${job.id}` as string} className="field-card">
      <span className="field-card-line">
        <strong className="field-card-place">{placeWords(job)}</strong>
        <span className="field-card-end">
          {job.pending.size > 0 && <Icon name="cloud" size={18} label={t('pending')} />}
          <JobState job={job} />
        </span>
      </span>
      <span className="field-card-line">
        <span className="field-card-what">
          <PrioritySeal priority={job.priority} /> {job.title}
        </span>
      </span>
      <span className="field-card-around">{aroundWords(job).join(' · ')}</span>
      {!calm && <HelpLine job={job} />}
      {windowFrom && !calm && (
        <span className="field-card-window">
          <Icon name="calendar" size={18} />
          {t('window', { from: shortTime(windowFrom), to: windowTo ? clockEnd(windowTo) : '' })}
        </span>
      )}
      {!calm && <JobClock job={job} />}
    </Link>
  );
}
