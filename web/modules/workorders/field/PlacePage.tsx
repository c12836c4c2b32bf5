import './field.css';
import { api, dataOf } from '@anju/api';
import { Button, EmptyState, ErrorState, PhoneShell, Skeleton, useSession, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useFrame } from './frame';
import { JobCard } from './JobCard';
import { placeWords } from './place-words';
import type { Job } from './types';
import { useActs } from './use-acts';
import { useDay } from './use-day';
import { words } from './words';

const outside = new Set(['ACCEPTED', 'ON_THE_WAY']);

/** The place of a scanned label: what it is, and my work that the scan can prove I have come to. */
export function PlacePage() {
  const t = useWords(words);
  const { company, code } = useParams({ strict: false }) as { company: string; code: string };
  const { company: own } = useSession();
  const { banner, tabs } = useFrame();
  const { data: day } = useDay();
  const navigate = useNavigate();
  const foreign = company !== own.code;
  const place = useQuery({
    queryKey: ['place', company, code],
    queryFn: () =>
      dataOf(api.GET('/api/public/{company}/places/{code}', { params: { path: { company, code } } })),
    retry: false,
    networkMode: 'always',
    enabled: !foreign,
  });
  const mine = (day?.jobs ?? []).filter((job) => outside.has(job.state) || needsProof(job));
  const here = [...mine].sort(
    (one, other) => Number(isAt(other, place.data)) - Number(isAt(one, place.data)),
  );
  const others = (day?.jobs ?? []).filter((job) => !mine.includes(job) && isAt(job, place.data));
  const offline = place.error !== null && !place.data;
  return (
    <PhoneShell
      title={place.data?.place ?? t('place.title')}
      onBack={() => void navigate({ to: '/scan' as string })}
      banner={banner}
      tabs={tabs}
    >
      {foreign && <EmptyState title={t('place.foreign')} hint={t('place.foreign.hint')} />}
      {!foreign && place.isPending && <Skeleton lines={3} />}
      {place.data && <p className="field-fact-line">{place.data.project}</p>}
      {!foreign && offline && (
        <ErrorState error={place.error} onRetry={() => void place.refetch()} safe={t('place.safe')} />
      )}
      {!foreign && here.length > 0 && (
        <section className="field-section">
          <h2>{t('place.arrive')}</h2>
          {here.map((job) => (
            <ArriveHere key={job.id} job={job} qr={code} />
          ))}
        </section>
      )}
      {others.length > 0 && (
        <section className="field-section">
          <h2>{t('place.open')}</h2>
          {others.map((job) => (
            <JobCard key={job.id} job={job} />
          ))}
        </section>
      )}
      {!foreign && !offline && day && here.length + others.length === 0 && (
        <EmptyState title={t('place.none')} hint={<Link to={'/' as string}>{t('place.none.act')}</Link>} />
      )}
    </PhoneShell>
  );
}

const needsProof = (job: Job) => job.state === 'ON_SITE' && job.can.includes('prove-arrival');
/** Whether a job is at the place of the label, or within it as far as its name tells. */
const isAt = ({ place }: Job, label: { id: string; place: string } | undefined) =>
  label !== undefined && place !== undefined && (place.id === label.id || place.within.includes(label.place));

function ArriveHere({ job, qr }: { job: Job; qr: string }) {
  const t = useWords(words);
  const acts = useActs(job);
  const navigate = useNavigate();
  const arrive = async () => {
    await acts.arrive({ qr });
    await navigate({ to: `/jobs/${job.id}` as string });
  };
  return (
    <div className="field-here">
      <JobCard job={job} />
      <Button kind="primary" size="large" onClick={() => void arrive()}>
        {t('place.arrive.act', { place: placeWords(job) })}
      </Button>
    </div>
  );
}
