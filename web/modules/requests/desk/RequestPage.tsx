import './queue.css';
import './page.css';
import { api, dataOf } from '@anju/api';
import { Allowed, Icon, SubjectLink, useTimes, useWords } from '@anju/ui';
import { ClockPanel, DetailPage, LadderPanel, Loaded, Panel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ActFoot } from './acts/ActFoot';
import { CopyLink } from './CopyLink';
import { DoneToast } from './done';
import { Extras } from './Extras';
import { History } from './History';
import { NoteBox } from './NoteBox';
import type { Beside } from './beside';
import { PartOfOutage } from './outages/OutageNote';
import { pageWords } from './page.words';
import { PlaceWords } from './QueueDetail';
import { RowSeal } from './QueueRow';
import { ReporterCard } from './ReporterCard';
import { RequestFacts } from './RequestFacts';
import { RequestStages } from './RequestStages';
import { RequestStatus } from './RequestStatus';
import { requestQuery, useCategoryName } from './requests';
import type { RequestView } from './types';
import { words } from './words';

type PageBeside = Pick<Beside, 'Assign' | 'useWorkSteps'>;

/** Everything about one request. */
export function RequestPage({ beside }: { beside: PageBeside }) {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const query = useQuery(requestQuery(id));
  return (
    <Allowed to="REQUEST_READ">
      <Loaded query={query} lines={9}>
        {(request) => <Page request={request} beside={beside} />}
      </Loaded>
    </Allowed>
  );
}

function Page({ request, beside }: { request: RequestView; beside: PageBeside }) {
  const t = useWords(pageWords);
  const said = useWords(words);
  const { shortTime } = useTimes();
  const nameOf = useCategoryName();
  const { number, kind, priority, title, state, category, id, reportedAt } = request.request;
  return (
    <div className="rq-page">
      <DetailPage
        over={
          <>
            <Link to={'/requests' as '/'}>{said(`kind.${kind}`)}</Link>
            <span>{number}</span>
            {request.work && (
              <span>
                {t('page.order')}{' '}
                <SubjectLink to={`/work-orders/${request.work.id}`} number={request.work.number} />
              </span>
            )}
          </>
        }
        seal={<RowSeal kind={kind} priority={priority} />}
        title={title}
        state={
          <RequestStatus state={state} work={request.work?.state} held={!!request.work?.heldUntil} pill />
        }
        acts={<CopyLink path={`/desk/requests/${id}`} />}
        under={
          <>
            {request.place && (
              <span>
                <Icon name="pin" /> <PlaceWords place={request.place} />
              </span>
            )}
            <span>{nameOf(category)}</span>
            <span>
              {said('detail.history.from', {
                channel: said(`channel.${request.channel}`),
                time: shortTime(reportedAt),
              })}
            </span>
          </>
        }
        stages={<RequestStages request={request} />}
        aside={
          <>
            <ClockPanel
              clocks={request.clocks}
              queryKey={['request', id, 'clocks']}
              load={() => dataOf(api.GET('/api/requests/{id}/clocks', { params: { path: { id } } }))}
            />
            <LadderPanel
              queryKey={['request', id, 'escalations']}
              load={() => dataOf(api.GET('/api/requests/{id}/escalations', { params: { path: { id } } }))}
              answer={(words) =>
                dataOf(
                  api.POST('/api/requests/{id}/escalations/answer', {
                    params: { path: { id } },
                    body: { words },
                  }),
                )
              }
            />
            <Panel title={said('detail.history')}>
              <History request={request} useWorkSteps={beside.useWorkSteps} bare />
            </Panel>
          </>
        }
      >
        <PartOfOutage outage={request.outage} />
        <Panel title={t('page.said')}>
          <ReporterCard request={request} />
        </Panel>
        <Panel title={t('page.facts')}>
          <RequestFacts request={request} />
        </Panel>
        <Extras request={request} />
        <NoteBox request={request} />
      </DetailPage>
      <div className="rq-page-foot">
        <ActFoot broad request={request} first={request.work && <beside.Assign work={request.work} />} />
      </div>
      <DoneToast />
    </div>
  );
}
