import { useEffect } from 'react';
import { api } from '@anju/api';
import { Icon, PrioritySeal, useTimes, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { AnswerWithin } from './AnswerWithin';
import { JobClock } from './JobClock';
import { aroundWords, placeWords } from './place-words';
import { Rework } from './Rework';
import type { Day, Job } from './types';
import { useJob } from './use-day';
import { WhyMe } from './WhyMe';
import { words } from './words';

type Offer = Day['offers'][number];

/**
 * Tells the server that the question was seen, so that no SMS follows. It says nothing about work, and the
 * next look at the day says it again if it was lost: therefore not through the outbox.
 */
function useSeen({ id, seen }: Offer): void {
  useEffect(() => {
    if (seen || document.visibilityState !== 'visible') return;
    api.POST('/api/offers/{id}/sighting', { params: { path: { id } } }).catch(() => undefined);
  }, [id, seen]);
}

/** A question that rings: what, where, until when it is promised, and how long there is to answer. */
export function OfferCard({ offer, broken }: { offer: Offer; broken?: Job }) {
  const t = useWords(words);
  const { shortTime, clockEnd } = useTimes();
  useSeen(offer);
  const job = offer.order;
  const { windowFrom, windowTo } = job.times;
  const picture = job.reported?.[0];
  return (
    <article
      className="field-offer"
      aria-label={t('offer.name', { place: placeWords(job), title: job.title })}
    >
      <div className="field-offer-head">
        <span className="field-new">{t(job.rework > 0 ? 'offer.again' : 'offer.new')}</span>
        <AnswerWithin until={offer.expiresAt} />
      </div>
      <Link to={`/jobs/${job.id}` as string} className="field-offer-what">
        <span className="field-offer-place">
          <PrioritySeal priority={job.priority} />
          <strong>{placeWords(job)}</strong>
        </span>
        <span className="field-offer-title">{job.title}</span>
        <span className="field-card-around">{aroundWords(job).join(' · ')}</span>
        {picture && (
          <img
            className="field-offer-photo"
            src={`/api/work-orders/${job.id}/files/${picture}?thumbnail=true`}
            alt={t('photo.reported')}
          />
        )}
      </Link>
      {job.rework > 0 && <WhyAgain job={job} />}
      {windowFrom && (
        <p className="field-card-window">
          <Icon name="calendar" size={18} />
          {t('window', { from: shortTime(windowFrom), to: windowTo ? clockEnd(windowTo) : '' })}
        </p>
      )}
      <JobClock job={job} instant />
      {job.detail && job.detail !== job.title && <p className="field-offer-note">{job.detail}</p>}
      {broken && (
        <p className="field-note" role="note">
          {t('offer.breaks', { place: placeWords(broken), title: broken.title })}
        </p>
      )}
      <WhyMe why={offer.why} />
    </article>
  );
}

/** What was wrong the last time, before one says yes. */
function WhyAgain({ job }: { job: Offer['order'] }) {
  const { history } = useJob(job.id);
  return <Rework times={job.rework} history={history} />;
}
