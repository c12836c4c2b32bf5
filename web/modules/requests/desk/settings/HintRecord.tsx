import { api, dataOf, type components } from '@anju/api';
import { dayAfter, EmptyState, instantOf, useMay, useProject, useWords } from '@anju/ui';
import { exportHref, Loaded, QueryBar, useListQuery, WideTable } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PeriodFilter } from '../PeriodFilter';
import { useCategoryName } from '../requests';
import { type Hint, hintsOf, hintSources } from '../hints';
import { suggestionWords } from '../suggestion.words';

type Row = components['schemas']['HintRecord'];

const counts = ['suggested', 'taken', 'agreed', 'other', 'changed', 'right', 'silent'] as const;

const sum = (rows: Row[]): Row =>
  counts.reduce<Row>(
    (total, count) => ({ ...total, [count]: rows.reduce((all, row) => all + row[count], 0) }),
    { category: '', suggested: 0, taken: 0, agreed: 0, other: 0, changed: 0, right: 0, silent: 0 },
  );

/** What became of the hints, by category and period; every number leads to the requests behind it. */
export function HintRecord() {
  const t = useWords(suggestionWords);
  const { project } = useProject();
  const may = useMay();
  const { query, change } = useListQuery([], ['from', 'to', 'source']);
  const { from, to } = query.filters;
  const source = hintSources.find((one) => one === query.filters.source);
  const asked = {
    project: project?.id,
    source,
    from: from && instantOf(`${from}T00:00`),
    to: to && instantOf(`${dayAfter(to, 1)}T00:00`),
  };
  const record = useQuery({
    queryKey: ['request-reading', 'record', asked],
    queryFn: () => dataOf(api.GET('/api/request-reading/record', { params: { query: asked } })),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="settings-handlers" aria-label={t('record')}>
      <h2>{t('record')}</h2>
      <p className="aj-second">{t('record.hint')}</p>
      <QueryBar
        query={query}
        onChange={change}
        filters={[
          {
            name: 'source',
            label: t('record.source'),
            options: hintSources.map((value) => ({ value, label: t(`source.${value}`) })),
          },
        ]}
      >
        <PeriodFilter from={from} to={to} onChange={change} />
        {may('EXPORT') && (
          <a className="aj-button" href={exportHref('request-reading/record', asked)} download>
            {t('record.export')}
          </a>
        )}
      </QueryBar>
      <Loaded query={record} lines={4}>
        {(rows) =>
          rows.length ? (
            <Table rows={rows} drill={{ from, to, hintSource: source }} />
          ) : (
            <EmptyState title={t('record.none')} />
          )
        }
      </Loaded>
    </section>
  );
}

type Drill = Record<'from' | 'to' | 'hintSource', string | undefined>;

function Table({ rows, drill }: { rows: Row[]; drill: Drill }) {
  const t = useWords(suggestionWords);
  const nameOf = useCategoryName();
  return (
    <WideTable label={t('record')} className="settings-record">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('category')}</th>
            {counts.map((count) => (
              <th key={count} scope="col">
                {t(`record.${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, ...(rows.length > 1 ? [sum(rows)] : [])].map((row) => (
            <tr key={row.category}>
              <th scope="row">{row.category ? nameOf(row.category) : t('record.sum')}</th>
              {counts.map((count) => (
                <td key={count}>
                  <Count row={row} count={count} drill={drill} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** A number of requests and the way to them. */
function Count({ row, count, drill }: { row: Row; count: (typeof counts)[number]; drill: Drill }) {
  const t = useWords(suggestionWords);
  const n = row[count];
  if (!n) return '–';
  const share = count === 'right' && ` ${t('learned.share', { n: Math.round((n / row.suggested) * 100) })}`;
  const hint: Hint = hintsOf[count];
  const search = { hint, hinted: row.category || undefined, ...drill };
  return (
    <>
      <Link to={'/requests' as '/'} search={search as never}>
        {n}
      </Link>
      {share && <span className="aj-second">{share}</span>}
    </>
  );
}
