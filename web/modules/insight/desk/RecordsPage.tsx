import './morning.css';
import { api, dataOf } from '@anju/api';
import {
  Allowed,
  MissingPage,
  shortNumber,
  spanWords,
  useLocale,
  useMay,
  useProject,
  useTimes,
  useWords,
} from '@anju/ui';
import { type ListColumn, ListPage, useListQuery, usePartyTime } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { components, paths } from '@anju/api';
import { dayName } from './charts';
import { useCategoryName, useChannelName } from './Slices';
import type { FigureKey } from './types';
import { words } from './words';

type Row = components['schemas']['FigureRecord'];
type Channel = NonNullable<NonNullable<RecordsQuery['query']>['channel']>;
type RecordsQuery = paths['/api/figures/{key}/records']['get']['parameters'];
const outcomes = ['ALL', 'MET', 'MISSED', 'EXCLUDED'] as const;

/** Figures whose share is of what should not happen. */
const about: FigureKey[] = [
  'REOPENED',
  'OFFERS_DECLINED',
  'OFFERS_UNANSWERED',
  'OFFERED_AGAIN',
  'TO_LEAD',
  'TO_POOL',
  'TO_DESK',
];

/** The records that a figure counts. */
export function RecordsPage() {
  const { key = '' } = useParams({ strict: false }) as { key?: string };
  if (!(`key.${key}` in words)) return <MissingPage />;
  return (
    <Allowed to="FIGURES_READ">
      <Records figure={key as FigureKey} />
    </Allowed>
  );
}

function Records({ figure: key }: { figure: FigureKey }) {
  const t = useWords(words);
  const { project } = useProject();
  const { query, change } = useListQuery(
    [],
    ['from', 'to', 'outcome', 'category', 'channel', 'kind', 'person', 'team', 'contractor', 'back'],
  );
  const { from, to, outcome, category, channel, kind, person, team, contractor, back } = query.filters;
  const page = useQuery({
    queryKey: ['figures', key, project?.id, query],
    queryFn: () =>
      dataOf(
        api.GET('/api/figures/{key}/records', {
          params: {
            path: { key },
            query: {
              project: project?.id,
              from,
              to,
              outcome: outcome as (typeof outcomes)[number] | undefined,
              category,
              channel: channel as Channel | undefined,
              kind: kind as Row['kind'] | undefined,
              person,
              team,
              contractor,
              cursor: query.cursor || undefined,
            },
          },
        }),
      ),
  });
  // where nothing is asked of a record there is nothing to be met
  const plain = key === 'REPORTED' || key === 'ENDED';
  const locale = useLocale();
  const categoryName = useCategoryName();
  const channelName = useChannelName();
  const span = [...new Set([from, to])].flatMap((day) => (day ? dayName(day, locale) : []));
  const title = [
    t(`key.${key}`),
    category && categoryName(category),
    channel && channelName(channel),
    key.startsWith('OPEN') ? '' : span.join('\u2013'),
  ]
    .filter(Boolean)
    .join(' \u00b7 ');
  return (
    <ListPage
      title={title}
      empty={{ title: t('records.empty') }}
      columns={useColumns(plain, about.includes(key), key === 'SATISFACTION', key.startsWith('ON_TIME_'))}
      rowKey={(row) => `${row.request} ${row.at}`}
      page={page}
      query={{ ...query, filters: outcome && outcome !== 'ALL' ? { outcome } : {} }}
      onQuery={change}
      acts={
        <Link
          className="aj-button"
          to={(back === 'service' ? '/morning/service' : '/morning') as '/'}
          search={(back === 'service' ? { from, to } : {}) as never}
        >
          {t(back === 'service' ? 'records.back.service' : 'records.back')}
        </Link>
      }
      filters={
        plain
          ? []
          : [
              {
                name: 'outcome',
                label: t('records.outcome'),
                options: outcomes.slice(1).map((value) => ({
                  value,
                  label: t(
                    about.includes(key) && (value === 'MET' || value === 'MISSED')
                      ? `outcome.about.${value}`
                      : `outcome.${value}`,
                  ),
                })),
              },
            ]
      }
    />
  );
}

function useColumns(plain: boolean, odd: boolean, rated: boolean, promise: boolean): ListColumn<Row>[] {
  const t = useWords(words);
  const locale = useLocale();
  const may = useMay();
  const categoryName = useCategoryName();
  const { shortTime } = useTimes();
  const partyTime = usePartyTime();
  const whose = (row: Row) => row.minutes?.map(partyTime).join(' \u00b7 ');
  const verdict: ListColumn<Row>[] = [
    {
      key: 'took',
      title: t('row.took'),
      kind: 'number',
      show: (row) => (row.seconds === undefined ? row.score : spanWords(row.seconds / 60, locale)),
    },
    {
      key: 'met',
      title: t(odd ? 'row.about' : 'row.met'),
      show: (row) => (row.met === undefined ? '' : t(row.met ? 'yes' : 'no')),
    },
  ];
  return [
    {
      key: 'title',
      title: t('row.title'),
      kind: 'name',
      show: (row) => {
        const name =
          row.title ?? (row.kind === 'COMPLAINT' ? t('row.complaint') : categoryName(row.category));
        return may('REQUEST_READ') ? <Link to={`/requests/${row.request}` as '/'}>{name}</Link> : name;
      },
    },
    { key: 'number', title: t('row.number'), show: (row) => shortNumber(row.number) },
    { key: 'place', title: t('row.place'), show: (row) => row.placeCode },
    { key: 'person', title: t('row.person'), show: (row) => row.person },
    { key: 'at', title: t('row.at'), show: (row) => shortTime(row.at) },
    ...(plain ? [] : verdict),
    ...(promise ? [{ key: 'whose', title: t('row.whose'), show: whose }] : []),
    ...(rated ? [{ key: 'comment', title: t('row.comment'), show: (row: Row) => row.comment }] : []),
  ];
}
