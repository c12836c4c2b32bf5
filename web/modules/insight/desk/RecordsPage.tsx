import './morning.css';
import { api, dataOf } from '@anju/api';
import { Allowed, shortNumber, spanWords, useLocale, useProject, useTimes, useWords } from '@anju/ui';
import { type ListColumn, ListPage, useListQuery } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { components } from '@anju/api';
import type { FigureKey } from './types';
import { words } from './words';

type Row = components['schemas']['FigureRecord'];
const outcomes = ['ALL', 'MET', 'MISSED', 'EXCLUDED'] as const;

/** The records that a figure counts. */
export function RecordsPage() {
  return (
    <Allowed to="FIGURES_READ">
      <Records />
    </Allowed>
  );
}

function Records() {
  const t = useWords(words);
  const { key } = useParams({ strict: false }) as { key: FigureKey };
  const { project } = useProject();
  const { query, change } = useListQuery([], ['from', 'to', 'outcome']);
  const { from, to, outcome } = query.filters;
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
              cursor: query.cursor || undefined,
            },
          },
        }),
      ),
  });
  return (
    <ListPage
      title={t(`key.${key}`)}
      empty={{ title: t('records.empty') }}
      columns={useColumns()}
      rowKey={(row) => `${row.request} ${row.at}`}
      page={page}
      query={{ ...query, filters: outcome && outcome !== 'ALL' ? { outcome } : {} }}
      onQuery={change}
      acts={
        <Link className="aj-button" to={'/morning' as '/'}>
          {t('records.back')}
        </Link>
      }
      filters={[
        {
          name: 'outcome',
          label: t('records.outcome'),
          options: outcomes.slice(1).map((value) => ({ value, label: t(`outcome.${value}`) })),
        },
      ]}
    />
  );
}

function useColumns(): ListColumn<Row>[] {
  const t = useWords(words);
  const locale = useLocale();
  const { shortTime } = useTimes();
  return [
    {
      key: 'title',
      title: t('row.title'),
      kind: 'name',
      show: (row) => <Link to={`/requests/${row.request}` as '/'}>{row.title ?? t('row.hidden')}</Link>,
    },
    { key: 'number', title: t('row.number'), show: (row) => shortNumber(row.number) },
    { key: 'place', title: t('row.place'), show: (row) => row.placeCode },
    { key: 'at', title: t('row.at'), show: (row) => shortTime(row.at) },
    {
      key: 'took',
      title: t('row.took'),
      kind: 'number',
      show: (row) => (row.seconds === undefined ? row.score : spanWords(row.seconds / 60, locale)),
    },
    {
      key: 'met',
      title: t('row.met'),
      show: (row) => (row.met === undefined ? '' : t(row.met ? 'yes' : 'no')),
    },
  ];
}
