import './field.css';
import './job.css';
import { useEffect, useState } from 'react';
import {
  EmptyState,
  ErrorState,
  IconButton,
  PhoneShell,
  PlanSpot,
  Skeleton,
  useTimes,
  useWords,
} from '@anju/ui';
import { useNavigate, useParams } from '@tanstack/react-router';
import { AgeLine } from './AgeLine';
import { CallSheet } from './CallSheet';
import { useFrame } from './frame';
import { hasActs } from './job-acts';
import { JobActs } from './JobActs';
import { JobChecklist } from './JobChecklist';
import { JobClock } from './JobClock';
import { JobHistory } from './JobHistory';
import { JobLines } from './JobLines';
import { JobPhotos } from './JobPhotos';
import { JobSummary } from './JobSummary';
import { MakeSafe } from './MakeSafe';
import { placeWords } from './place-words';
import { TransferWaits } from './TransferWaits';
import { useJob } from './use-day';
import { words } from './words';

/** T2: one job, done and proved with one hand. */
export function JobPage() {
  const t = useWords(words);
  const { id } = useParams({ strict: false }) as { id: string };
  const { banner } = useFrame();
  const { shortTime, shortEnd } = useTimes();
  const navigate = useNavigate();
  const { data: job, stale, loadedAt, error, reload, history } = useJob(id);
  const [calling, setCalling] = useState(false);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [id]);
  const back = () => void navigate({ to: '/' as string });
  const call = job?.can.includes('call') && (
    <IconButton icon="phone" size={24} label={t('call')} onClick={() => setCalling(true)} />
  );
  if (!job || job.gone) {
    return (
      <PhoneShell title={t('job')} onBack={back} banner={banner}>
        {job?.gone ? (
          <EmptyState title={t('job.gone')} hint={t('job.gone.hint')} />
        ) : error ? (
          <ErrorState error={error} onRetry={reload} />
        ) : (
          <Skeleton lines={9} />
        )}
      </PhoneShell>
    );
  }
  const { windowFrom, windowTo } = job.times;
  return (
    <PhoneShell
      title={placeWords(job)}
      onBack={back}
      end={call}
      sticky={<JobClock job={job} large instant />}
      banner={banner}
      thumb={hasActs(job) && <JobActs job={job} />}
    >
      {stale && <AgeLine at={loadedAt} onReload={reload} />}
      <JobSummary job={job} history={history} />
      <TransferWaits job={job} />
      <MakeSafe job={job} />
      {windowFrom && (
        <p className="field-fact-line">
          {t('window.long', { from: shortTime(windowFrom), to: windowTo ? shortEnd(windowTo) : '' })}
        </p>
      )}
      {job.spot && (
        <section className="aj-panel field-panel">
          <h2>{t('spot')}</h2>
          <PlanSpot src={`/api/work-orders/${job.id}/plan/picture`} {...job.spot} alt={t('spot.alt')} />
        </section>
      )}
      <JobPhotos job={job} />
      {job.checklist && <JobChecklist job={job} />}
      <JobLines job={job} />
      {history && <JobHistory history={history} />}
      {calling && <CallSheet job={job} onClose={() => setCalling(false)} />}
    </PhoneShell>
  );
}
