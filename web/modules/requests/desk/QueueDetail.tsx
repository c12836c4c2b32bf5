import { asProblem } from '@anju/api';
import { EmptyState, ErrorState, Icon, IconButton, Skeleton, useKeys, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { ActFoot } from './acts/ActFoot';
import { ClockStrip } from './ClockStrip';
import { CopyLink } from './CopyLink';
import { History } from './History';
import { NoteBox } from './NoteBox';
import { PartOfOutage } from './outages/OutageNote';
import { PlaceYear } from './PlaceYear';
import { ReporterCard } from './ReporterCard';
import { RequestFacts } from './RequestFacts';
import { RequestStatus } from './RequestStatus';
import type { Beside } from './beside';
import { requestQuery, useCategoryName } from './requests';
import { RowSeal } from './QueueRow';
import type { QueueItem, RequestView } from './types';
import { words } from './words';
import { Link } from '@tanstack/react-router';

interface Props {
  id: string;
  items: QueueItem[];
  beside: Beside;
  onBack: () => void;
}

/** One request beside the queue, and the people who can go. */
export function QueueDetail({ id, items, beside, onBack }: Props) {
  const t = useWords(words);
  const query = useQuery(requestQuery(id));
  useKeys([{ key: 'Escape', label: t('queue.back'), act: onBack }]);
  if (!query.data) {
    const failed = query.error && asProblem(query.error);
    return (
      <section className="rq-detail rq-detail-none">
        {!failed && <Skeleton lines={7} />}
        {failed && failed.status === 404 && <EmptyState title={t('queue.gone')} />}
        {failed && failed.status !== 404 && (
          <ErrorState error={failed} onRetry={() => void query.refetch()} />
        )}
      </section>
    );
  }
  const request = query.data;
  return (
    <>
      <section className="rq-detail" aria-label={request.request.title}>
        <div className="rq-detail-scroll">
          <Head request={request} onBack={onBack} />
          <PartOfOutage outage={request.outage} />
          <ClockStrip clocks={request.clocks} />
          <ReporterCard request={request} />
          <RequestFacts request={request} items={items} />
          <History request={request} useWorkSteps={beside.useWorkSteps} />
        </div>
        <div className="rq-detail-note">
          <NoteBox request={request} />
        </div>
        <ActFoot
          request={request}
          items={items}
          first={request.work && <beside.Assign work={request.work} />}
        />
      </section>
      <beside.People request={request} items={items}>
        <PlaceYear request={request} />
      </beside.People>
    </>
  );
}

/** Number, state, what and where. */
function Head({ request, onBack }: { request: RequestView; onBack: () => void }) {
  const t = useWords(words);
  const nameOf = useCategoryName();
  const { number, title, kind, priority, state, category, id } = request.request;
  return (
    <header className="rq-head">
      <div className="rq-head-over">
        <IconButton className="rq-head-back" icon="back" label={t('queue.back')} onClick={onBack} />
        <Link to={`/requests/${id}` as '/'} className="rq-number">
          {number}
        </Link>
        <RequestStatus state={state} work={request.work?.state} held={!!request.work?.heldUntil} pill />
        <span className="rq-head-end">
          <CopyLink path={`/desk/requests/${id}`} />
        </span>
      </div>
      <h1 className="rq-title">
        <RowSeal kind={kind} priority={priority} />
        <span>{title}</span>
      </h1>
      <p className="rq-where">
        {request.place && (
          <>
            <Icon name="pin" /> <PlaceWords place={request.place} />
            <span className="rq-dot" />
          </>
        )}
        <span>{nameOf(category)}</span>
        {request.request.offHours && (
          <>
            <span className="rq-dot" />
            <span>{t('detail.offHours')}</span>
          </>
        )}
      </p>
    </header>
  );
}

/** From the building inwards, the place itself in bold. */
export function PlaceWords({ place }: { place: NonNullable<RequestView['place']> }) {
  return (
    <span>
      {place.within.length > 0 && `${place.within.join(' / ')} / `}
      <strong>{place.code}</strong>
      {place.name !== place.code && ` / ${place.name}`}
    </span>
  );
}
