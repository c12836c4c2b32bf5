import { Icon, PrioritySeal, useTimes, useWords } from '@anju/ui';
import { JobState } from './JobState';
import { aroundWords } from './place-words';
import type { Job } from './types';
import { words } from './words';

/** What it is about: the matter, who waits, who pays, and how the arrival is proved. */
export function JobSummary({ job }: { job: Job }) {
  const t = useWords(words);
  return (
    <section className="field-summary">
      <div className="field-summary-title">
        <PrioritySeal priority={job.priority} />
        <h2>{job.title}</h2>
      </div>
      <div className="field-summary-line">
        <span>
          {job.customer && `${job.customer.name} `}
          <span>{t(job.chargeable ? 'job.charged' : 'job.free')}</span>
        </span>
        <Arrival job={job} />
      </div>
      <p className="field-card-around">
        {job.number} {aroundWords(job).join(' · ')}
      </p>
      {job.care && (
        <ul className="field-care" aria-label={t('care')}>
          {job.care.map(({ need, hint }) => (
            <li key={`${need} ${hint}`}>
              <Icon name="care" size={18} />
              {hint}
            </li>
          ))}
        </ul>
      )}
      {job.detail && job.detail !== job.title && <p>{job.detail}</p>}
      {job.rework > 0 && (
        <p className="field-rework">
          <Icon name="undo" size={18} />
          {t('job.rework', { n: job.rework })}
        </p>
      )}
      {job.workDone && (
        <dl className="field-done">
          {job.faultCause && <Fact name={t('finish.cause')} value={job.faultCause} />}
          <Fact name={t('finish.done')} value={job.workDone} />
        </dl>
      )}
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The proof of the arrival, or the state as long as nobody has arrived. */
function Arrival({ job }: { job: Job }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { arrived } = job.times;
  if (!arrived) return <JobState job={job} />;
  const proof = job.arrivalProof;
  const proved = proof && proof !== 'UNPROVEN';
  return (
    <span className="field-arrival" data-proof={proof ?? 'OPEN'}>
      <Icon name={proved ? 'check' : proof ? 'diamond' : 'cloud'} size={18} />
      {t(`arrived.${proof ?? 'OPEN'}`, { time: shortTime(arrived) })}
    </span>
  );
}
