import './order.css';
import { api, dataOf } from '@anju/api';
import {
  ForbiddenState,
  Icon,
  PrioritySeal,
  type StatusCode,
  StatusTag,
  SubjectLink,
  useMay,
  useWords,
} from '@anju/ui';
import { ClockPanel, DetailPage, LadderPanel, Loaded } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChecklistPanel } from './ChecklistPanel';
import { CrewPanel } from './CrewPanel';
import { EvidencePanel } from './EvidencePanel';
import { HistoryPanel } from './HistoryPanel';
import { LinesPanel } from './LinesPanel';
import { OrderActs } from './OrderActs';
import { orderQuery } from './steps';
import { Stages } from './Stages';
import { useSkillName } from './skills';
import type { Detail, Job } from './types';
import { TransferNote } from './TransferNote';
import { VerdictPanel } from './VerdictPanel';
import { WhyPanel } from './WhyPanel';
import { words } from './words';

/** Everything about one work order: proof and cost at the left, time at the right. */
export function WorkOrderPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const may = useMay();
  const query = useQuery(orderQuery(id));
  if (!may('WORK_READ') && !may('WORK_DO')) return <ForbiddenState />;
  return (
    <Loaded query={query} lines={9}>
      {(detail) => <Page detail={detail} />}
    </Loaded>
  );
}

function Page({ detail }: { detail: Detail }) {
  const t = useWords(words);
  const { order } = detail;
  const code = order.state === 'CANCELLED' ? 'closed' : (order.state.toLowerCase() as StatusCode);
  const special =
    order.state === 'CANCELLED' ? 'state.CANCELLED' : order.times.heldUntil ? 'state.held' : undefined;
  return (
    <DetailPage
      over={
        <>
          <Link to={'/work-orders' as '/'}>{t('orders')}</Link>
          <span>{order.number}</span>
          {order.origin.type === 'request' && (
            <SubjectLink to={`/requests/${order.origin.id}`} number={order.origin.number ?? ''}>
              {t('page.from', { number: ` ${t('page.request')} ${order.origin.number ?? ''}` })}
            </SubjectLink>
          )}
        </>
      }
      seal={<PrioritySeal priority={order.priority} />}
      title={order.title}
      state={
        <StatusTag
          code={code}
          pill
          text={special && t(special)}
          unproven={order.state === 'ON_SITE' && order.arrivalProof === 'UNPROVEN'}
        />
      }
      acts={<OrderActs order={order} />}
      under={<Under order={order} />}
      stages={<Stages order={order} />}
      aside={
        <>
          <ClockPanel
            clocks={order.clocks}
            queryKey={['work-order', order.id, 'clocks']}
            load={() =>
              dataOf(api.GET('/api/work-orders/{id}/clocks', { params: { path: { id: order.id } } }))
            }
          />
          <LadderPanel
            queryKey={['work-order', order.id, 'escalations']}
            load={() =>
              dataOf(api.GET('/api/work-orders/{id}/escalations', { params: { path: { id: order.id } } }))
            }
            answer={(words) =>
              dataOf(
                api.POST('/api/work-orders/{id}/escalations/answer', {
                  params: { path: { id: order.id } },
                  body: { words },
                }),
              )
            }
          />
          <HistoryPanel detail={detail} />
        </>
      }
    >
      <TransferNote order={order} />
      <CrewPanel order={order} />
      <EvidencePanel order={order} />
      <div className="wo-two">
        <ChecklistPanel order={order} />
        <LinesPanel order={order} />
      </div>
      <VerdictPanel detail={detail} />
      <WhyPanel detail={detail} />
    </DetailPage>
  );
}

function Under({ order }: { order: Job }) {
  const t = useWords(words);
  const skillName = useSkillName();
  const { place, project, customer } = order;
  return (
    <>
      <span>
        <Icon name="pin" /> {[project.name, ...(place?.within ?? [])].join(' / ')}
        {place && ' / '}
        {place && <strong>{place.code}</strong>}
      </span>
      {order.skill && <span>{skillName(order.skill)}</span>}
      <span>{t(order.chargeable ? 'chargeable' : 'free')}</span>
      {customer && (
        <span>
          {customer.name} {customer.phone}
        </span>
      )}
      {order.doer && (
        <span>
          <Icon name="person" /> {order.doer.name}
        </span>
      )}
    </>
  );
}
