import './order.css';
import { api, dataOf } from '@anju/api';
import {
  Allowed,
  PrioritySeal,
  shortNumber,
  type StatusCode,
  StatusTag,
  useMay,
  useProject,
  useTimes,
  useWords,
} from '@anju/ui';
import { exportHref, type ListColumn, ListPage, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { priorities, type WorkOrderRow, type WorkState, workStates } from './types';
import { words } from './words';

/** All work orders, by time, place, person, kind and number. */
export function WorkOrdersPage() {
  return (
    <Allowed to="WORK_READ">
      <Orders />
    </Allowed>
  );
}

function Orders() {
  const t = useWords(words);
  const { project } = useProject();
  const { query, change } = useListQuery(['openedAt'], ['state', 'priority'], '-openedAt');
  const { state, priority } = query.filters;
  const may = useMay();
  const asked = { project: project?.id, q: query.q || undefined, priority };
  const page = useQuery({
    queryKey: ['work-orders', project?.id, query],
    queryFn: () =>
      dataOf(
        api.GET('/api/work-orders', {
          params: {
            query: {
              ...asked,
              cursor: query.cursor || undefined,
              state: state ? [state as WorkState] : undefined,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const stateName = useStateName();
  return (
    <ListPage
      title={t('orders')}
      empty={{ title: t('orders.empty') }}
      columns={useColumns()}
      rowKey={(row) => row.id}
      rowName={(row) => row.title}
      page={page}
      query={query}
      onQuery={change}
      exportHref={may('EXPORT') ? exportHref('work-orders', { ...asked, state }) : undefined}
      searchLabel={t('orders.search')}
      filters={[
        {
          name: 'state',
          label: t('orders.state'),
          options: workStates.map((value) => ({ value, label: stateName(value) })),
        },
        {
          name: 'priority',
          label: t('orders.priority'),
          options: priorities.map((value) => ({ value, label: value })),
        },
      ]}
    />
  );
}

function useStateName() {
  const t = useWords(words);
  return (state: WorkState) => t(`state.${state}`);
}

function useColumns(): ListColumn<WorkOrderRow>[] {
  const t = useWords(words);
  const { shortTime } = useTimes();
  return [
    {
      key: 'title',
      title: t('col.title'),
      kind: 'name',
      show: (row) => (
        <Link to={`/work-orders/${row.id}` as '/'} className="wo-cell">
          <PrioritySeal priority={row.priority} /> {row.title}
        </Link>
      ),
    },
    {
      key: 'number',
      title: t('col.number'),
      show: (row) => <span title={row.number}>{shortNumber(row.number)}</span>,
    },
    { key: 'place', title: t('col.place'), show: (row) => row.placeCode },
    { key: 'person', title: t('col.person'), show: (row) => row.personName },
    {
      key: 'state',
      title: t('col.state'),
      show: (row) =>
        row.state === 'CANCELLED' ? (
          <StatusTag code="closed" text={t('state.CANCELLED')} />
        ) : (
          <StatusTag code={row.state.toLowerCase() as StatusCode} />
        ),
    },
    { key: 'openedAt', title: t('col.opened'), show: (row) => shortTime(row.openedAt) },
    {
      key: 'finishedAt',
      title: t('col.finished'),
      show: (row) => row.finishedAt && shortTime(row.finishedAt),
    },
  ];
}
