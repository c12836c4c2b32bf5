import { Icon, PrioritySeal, useTimes, useWords } from '@anju/ui';
import { together } from './needs';
import { Bring } from './Bring';
import { HelpLine } from './HelpLine';
import { JobState } from './JobState';
import { aroundWords } from './place-words';
import { Rework } from './Rework';
import type { Job, WorkOrderDetail } from './types';
import { words } from './words';

const ended = new Set<Job['state']>(['FINISHED', 'CONFIRMED', 'CLOSED']);

interface Props {
  job: Job;
  history?: WorkOrderDetail;
}

/** What it is about: the matter, who waits, who pays, and how the arrival is proved. */
export function JobSummary({ job, history }: Props) {
  const t = useWords(words);
  const done = ended.has(job.state);
  return (
    <section className="field-summary">
      <div className="field-summary-title">
        <PrioritySeal priority={job.priority} />
        <h2>{job.title}</h2>
      </div>
      <div className="field-summary-line">
        <span>
          {job.customer && <span>{job.customer.name}</span>}
          <span>{t(job.chargeable ? 'job.charged' : 'job.free')}</span>
        </span>
        {!done && job.times.arrived ? <Arrival job={job} /> : <JobState job={job} />}
      </div>
      {done && job.times.arrived && (
        <div className="field-summary-line">
          <Arrival job={job} />
        </div>
      )}
      <p className="field-card-around">
        {job.number} {aroundWords(job).join(' · ')}
      </p>
      <HelpLine job={job} />
      {!done && <Bring needs={together([job])} />}
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
      {job.rework > 0 && <Rework times={job.rework} history={history} />}
      {job.workDone && (
        <dl className="field-done">
          {job.faultCause && <Fact name={t('job.cause')} value={job.faultCause} />}
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

/** The proof of the arrival. */
function Arrival({ job }: { job: Job }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const proof = job.arrivalProof;
  const proved = proof && proof !== 'UNPROVEN';
  const time = job.times.arrived ? shortTime(job.times.arrived) : '';
  return (
    <span className="field-arrival" data-proof={proof ?? 'OPEN'}>
      <Icon name={proved ? 'check' : proof ? 'diamond' : 'cloud'} size={18} />
      {t(`arrived.${proof ?? 'OPEN'}`, { time })}
    </span>
  );
}
