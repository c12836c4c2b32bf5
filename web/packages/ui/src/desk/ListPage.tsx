import './list.css';
import './rows.css';
import { type ReactNode, useState } from 'react';
import { Table } from 'antd';
import { asProblem } from '@anju/api';
import { useWords } from '../i18n/define';
import { Button } from '../parts/Button';
import { EmptyState, ErrorState, ForbiddenState, Skeleton } from '../parts/states';
import { words } from '../parts/words';
import { columnsOf, type ListColumn, sortOf } from './list-columns';
import type { ListQuery } from './list-query';
import { QueryBar, type QueryFilter, ROOM } from './QueryBar';
import { useWide } from './use-wide';

/** One page of a list as the server sends it. */
export interface ListPageData<Row> {
  items: Row[];
  /** Where the next page starts; null on the last. */
  next?: string | null;
  /** How many there are in all, if the server counted. */
  total?: number | null;
}

interface Props<Row> {
  title: string;
  /** The sentence of the first empty list, and the one thing to do. */
  empty?: { title: string; hint?: string; action?: ReactNode };
  columns: ListColumn<Row>[];
  rowKey: (row: Row) => string;
  /** The state of the query that loads the page. */
  page: { data?: ListPageData<Row>; error: unknown; isPending: boolean; refetch: () => unknown };
  query: ListQuery;
  onQuery: (change: Record<string, string>) => void;
  filters?: QueryFilter[];
  searchLabel?: string;
  /** Filters of the list's own and how many of them are set: beside the acts, on a phone with the other filters. */
  ownFilters?: { fields: ReactNode; set: number };
  /** Acts at the right of the title. */
  acts?: ReactNode;
  /** Where the list as a file is: shows the export link. */
  exportHref?: string;
  /** Acts on the chosen rows; without it rows cannot be chosen. */
  batch?: (chosen: string[], clear: () => void) => ReactNode;
  rowName?: (row: Row) => string;
}

/** A list of records: what is asked stands in the address; every state it can be in has its words. */
export function ListPage<Row extends object>(props: Props<Row>) {
  const { title, page, query, onQuery, filters, searchLabel, acts, exportHref, ownFilters } = props;
  const t = useWords(words);
  const wide = useWide(ROOM);
  return (
    <section className="aj-list" aria-label={title}>
      <div className="aj-list-head">
        <h1>{title}</h1>
        <div className="aj-list-acts">
          {exportHref && (
            <a className="aj-button" href={exportHref} download>
              {t('list.export')}
            </a>
          )}
          {wide && ownFilters?.fields}
          {acts}
        </div>
      </div>
      <QueryBar
        query={query}
        onChange={onQuery}
        filters={filters}
        searchLabel={searchLabel}
        own={wide ? undefined : ownFilters}
      >
        {page.data?.total != null && <span className="aj-list-sum">{page.data.total}</span>}
      </QueryBar>
      <ListBody {...props} />
    </section>
  );
}

function ListBody<Row extends object>(props: Props<Row>) {
  const { page, query, onQuery, empty } = props;
  const t = useWords(words);
  if (!page.data && page.isPending) return <Skeleton lines={9} />;
  if (!page.data) {
    if (asProblem(page.error).status === 403) return <ForbiddenState />;
    return <ErrorState error={page.error} onRetry={() => void page.refetch()} />;
  }
  if (page.data.items.length > 0) return <ListTable {...props} data={page.data} />;
  const filtered = query.q || query.cursor || Object.keys(query.filters).length > 0;
  if (!filtered)
    return <EmptyState title={empty?.title ?? t('list.empty')} hint={empty?.hint} action={empty?.action} />;
  const nothing = Object.fromEntries(
    [...Object.keys(query.filters), 'q', 'cursor'].map((name) => [name, '']),
  );
  return (
    <EmptyState
      title={t('list.filtered')}
      action={<Button onClick={() => onQuery(nothing)}>{t('list.clear')}</Button>}
    />
  );
}

function ListTable<Row extends object>(props: Props<Row> & { data: ListPageData<Row> }) {
  const { columns, rowKey, data, query, onQuery, batch, rowName } = props;
  const t = useWords(words);
  const [chosen, setChosen] = useState<string[]>([]);
  const here = chosen.filter((key) => data.items.some((row) => rowKey(row) === key));
  const clear = () => setChosen([]);
  return (
    <>
      {batch && here.length > 0 && (
        <div className="aj-batch" role="toolbar" aria-label={t('list.chosen', { n: here.length })}>
          <strong>{t('list.chosen', { n: here.length })}</strong>
          {batch(here, clear)}
          <Button kind="text" onClick={clear}>
            {t('list.unchoose')}
          </Button>
        </div>
      )}
      <Table<Row>
        className="aj-rows"
        columns={columnsOf(columns, query.sort)}
        dataSource={data.items}
        rowKey={rowKey}
        pagination={false}
        showSorterTooltip={false}
        onChange={(_page, _filters, sorter) => onQuery({ sort: sortOf(sorter) })}
        rowSelection={
          batch && {
            selectedRowKeys: here,
            onChange: (keys) => setChosen(keys.map(String)),
            getCheckboxProps: (row) =>
              ({ 'aria-label': t('list.row', { name: rowName?.(row) ?? rowKey(row) }) }) as object,
          }
        }
      />
      {(data.next || query.cursor) && (
        <div className="aj-list-foot">
          {query.cursor && <Button onClick={() => onQuery({ cursor: '' })}>{t('list.first')}</Button>}
          {data.next && (
            <Button onClick={() => onQuery({ cursor: data.next ?? '' })}>{t('list.more')}</Button>
          )}
        </div>
      )}
    </>
  );
}
