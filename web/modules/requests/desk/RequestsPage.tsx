import './queue.css';
import { api, dataOf } from '@anju/api';
import { Allowed, dayAfter, instantOf, shortNumber, useMay, useProject, useTimes, useWords } from '@anju/ui';
import { exportHref, type ListColumn, ListPage, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { pageWords } from './page.words';
import { hints, hintSources, useHintFilters } from './hints';
import { PeriodFilter } from './PeriodFilter';
import { RowSeal } from './QueueRow';
import { RequestStatus } from './RequestStatus';
import { useCategories, useCategoryName } from './requests';
import { kinds, type Kind, type RequestRow, type RequestState, states } from './types';
import { words } from './words';

/** Everything that was ever reported: by time, place, person, kind, number and words. */
export function RequestsPage() {
  return (
    <Allowed to="REQUEST_READ">
      <Archive />
    </Allowed>
  );
}

const filterNames = ['kind', 'state', 'category', 'from', 'to', 'offHours', 'hint', 'hinted', 'hintSource'];

function Archive() {
  const t = useWords(pageWords);
  const said = useWords(words);
  const nameOf = useCategoryName();
  const categories = useCategories();
  const { project } = useProject();
  const { query, change } = useListQuery(['reportedAt'], filterNames, '-reportedAt');
  const { kind, state, category, from, to, offHours, hinted } = query.filters;
  const may = useMay();
  const asked = {
    project: project?.id,
    q: query.q || undefined,
    kind: kind as Kind | undefined,
    state: state as RequestState | undefined,
    category,
    from: from && instantOf(`${from}T00:00`),
    to: to && instantOf(`${dayAfter(to, 1)}T00:00`),
    hint: hints.find((one) => one === query.filters.hint),
    hinted,
    hintSource: hintSources.find((one) => one === query.filters.hintSource),
  };
  const page = useQuery({
    queryKey: ['requests', project?.id, query],
    queryFn: () =>
      dataOf(
        api.GET('/api/requests', {
          params: {
            query: {
              ...asked,
              cursor: query.cursor || undefined,
              sort: query.sort,
              offHours: offHours === 'yes',
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <ListPage
      title={t('list.title')}
      empty={{ title: t('list.empty') }}
      columns={useColumns()}
      rowKey={(row) => row.id}
      rowName={(row) => row.title}
      page={page}
      query={query}
      onQuery={change}
      exportHref={may('EXPORT') ? exportHref('requests', asked) : undefined}
      searchLabel={t('list.search')}
      ownFilters={{
        fields: <PeriodFilter from={from} to={to} onChange={change} />,
        set: [from, to].filter(Boolean).length,
      }}
      filters={[
        {
          name: 'kind',
          label: t('list.kind'),
          options: kinds.map((value) => ({ value, label: said(`kind.${value}`) })),
        },
        {
          name: 'state',
          label: t('list.state'),
          options: states.map((value) => ({ value, label: said(`state.${value}`) })),
        },
        {
          name: 'category',
          label: t('list.category'),
          options: categories.map(({ code }) => ({ value: code, label: nameOf(code) })),
        },
        { name: 'offHours', label: t('list.offHours'), options: [{ value: 'yes', label: t('yes') }] },
        ...useHintFilters(query.filters),
      ]}
    />
  );
}

function useColumns(): ListColumn<RequestRow>[] {
  const t = useWords(pageWords);
  const said = useWords(words);
  const { shortTime } = useTimes();
  return [
    {
      key: 'title',
      title: t('col.title'),
      kind: 'name',
      width: '24%',
      show: (row) => (
        <Link to={`/requests/${row.id}` as '/'} className="rq-cell">
          <RowSeal kind={row.kind} priority={row.priority} /> {row.title}
        </Link>
      ),
    },
    {
      key: 'number',
      title: t('col.number'),
      show: (row) => (
        <span className="aj-subject" title={row.number}>
          {shortNumber(row.number)}
        </span>
      ),
    },
    { key: 'place', title: t('col.place'), width: '13%', show: (row) => row.placeCode },
    { key: 'who', title: t('col.who'), show: (row) => row.reporter },
    { key: 'channel', title: t('col.channel'), show: (row) => said(`channel.${row.channel}`) },
    { key: 'reportedAt', title: t('col.when'), show: (row) => shortTime(row.reportedAt) },
    { key: 'state', title: t('col.state'), show: (row) => <RequestStatus state={row.state} /> },
    { key: 'handler', title: t('col.handler'), show: (row) => row.handler },
    { key: 'score', title: t('col.score'), kind: 'number', show: (row) => row.score },
  ];
}
