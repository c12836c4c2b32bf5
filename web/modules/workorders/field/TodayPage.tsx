import './field.css';
import { useState } from 'react';
import {
  Button,
  EmptyState,
  ErrorState,
  PhoneShell,
  Skeleton,
  useSession,
  useTimes,
  useWords,
} from '@anju/ui';
import { AgeLine } from './AgeLine';
import { DayRoute } from './DayRoute';
import { useFrame } from './frame';
import { JobCard } from './JobCard';
import { OfferActs } from './OfferActs';
import { OfferCard } from './OfferCard';
import { Leaving } from './Leaving';
import { NewsCards } from './NewsCards';
import { useRingSwitch } from './ring';
import { ToAccept, useToAccept } from './ToAccept';
import type { Day, Job } from './types';
import { useDay } from './use-day';
import { words } from './words';

const inHand = new Set(['ON_SITE', 'ON_THE_WAY']);
const sections: [key: keyof typeof words, of: (day: Day) => Job[]][] = [
  ['today.hand', (day) => day.jobs.filter((job) => inHand.has(job.state))],
  ['today.help', (day) => day.help],
  ['today.next', (day) => day.jobs.filter((job) => job.state === 'ACCEPTED' || job.state === 'REOPENED')],
  ['today.paused', (day) => day.jobs.filter((job) => job.state === 'PAUSED')],
  ['today.finished', (day) => day.jobs.filter((job) => job.state === 'FINISHED')],
  ['today.pool', (day) => day.pool],
  ['today.done', (day) => day.done],
];

/** T1: the question that rings on top, then the work of the day by clock and place. */
export function TodayPage() {
  const t = useWords(words);
  const { tabs, banner, clear } = useFrame();
  const { account } = useSession();
  const toAccept = useToAccept();
  const { shortTime } = useTimes();
  const { data: day, stale, loadedAt, error, reload } = useDay();
  const count = day ? day.offers.length + day.jobs.length + day.help.length + day.done.length : 0;
  const first = day?.offers[0];
  const empty = day && count + day.pool.length + toAccept.length === 0;
  const hero = (
    <header className="field-today-head">
      <div>
        <h1>{day ? t('today.title', { n: count }) : t('today')}</h1>
        <p>
          {account.name}
          {day?.dutyUntil && <span>{t('today.until', { time: shortTime(day.dutyUntil) })}</span>}
        </p>
      </div>
      {clear}
    </header>
  );
  return (
    <PhoneShell
      hero={hero}
      banner={banner}
      tabs={tabs}
      thumb={
        first && (
          <OfferActs
            key={first.id}
            job={first.order}
            busy={day.jobs.some((job) => inHand.has(job.state))}
            several={day.offers.length > 1}
          />
        )
      }
    >
      {day && stale && <AgeLine at={loadedAt} onReload={reload} />}
      {!day && Boolean(error) && <ErrorState error={error} onRetry={reload} />}
      {!day && !error && <Skeleton lines={9} />}
      <NewsCards />
      {day?.offers.map((offer) => (
        <OfferCard key={offer.id} offer={offer} broken={day.jobs.find(({ id }) => id === offer.letsGo)} />
      ))}
      {day && <RingHint />}
      {day && <Leaving day={day} />}
      {day && <DayRoute day={day} />}
      <ToAccept rows={toAccept} />
      {day &&
        sections.map(([key, of]) => (
          <Section key={key} title={t(key)} jobs={of(day)} folded={key === 'today.done'} />
        ))}
      {empty && <EmptyState title={t('today.empty')} hint={t('today.empty.hint')} />}
    </PhoneShell>
  );
}

function Section({ title, jobs, folded }: { title: string; jobs: Job[]; folded?: boolean }) {
  const t = useWords(words);
  const [open, setOpen] = useState(!folded);
  if (!jobs.length) return null;
  return (
    <section className="field-section">
      <h2>
        {title}
        {folded && (
          <Button kind="text" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'today.fold' : 'today.unfold', { n: jobs.length })}
          </Button>
        )}
      </h2>
      {open && jobs.map((job) => <JobCard key={job.id} job={job} />)}
    </section>
  );
}

/** Offered once, until it was answered: the ring is switched on by a touch, never by itself. */
function RingHint() {
  const t = useWords(words);
  const [on, set] = useRingSwitch();
  const [asked, setAsked] = useState(() => localStorage.getItem('anju.field.ring') !== null);
  if (on || asked) return null;
  const answer = (yes: boolean) => {
    set(yes);
    setAsked(true);
  };
  return (
    <div className="field-hint">
      <p>{t('ring.ask')}</p>
      <Button icon="bell" kind="jade" onClick={() => answer(true)}>
        {t('ring.on')}
      </Button>
      <Button kind="text" onClick={() => answer(false)}>
        {t('ring.no')}
      </Button>
    </div>
  );
}
