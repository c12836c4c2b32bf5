import type { ReactNode } from 'react';
import type { TableColumnType, TableProps } from 'antd';

/** A column of a list. */
export interface ListColumn<Row> {
  key: string;
  title: string;
  show: (row: Row) => ReactNode;
  /** Name by which the server sorts this column; absent: it cannot be sorted by. */
  sort?: string;
  /** `name` is the first column, `number` stands right. */
  kind?: 'name' | 'number' | 'text';
  width?: number | string;
}

/** Our columns as antd's, the one in order marked. */
export function columnsOf<Row>(columns: ListColumn<Row>[], order: string): TableColumnType<Row>[] {
  const [name, direction] = order.startsWith('-')
    ? [order.slice(1), 'descend' as const]
    : [order, 'ascend' as const];
  return columns.map(({ key, title, show, sort, kind, width }) => ({
    key: sort ?? key,
    title,
    width,
    className: kind === 'number' ? 'aj-number' : kind === 'name' ? 'aj-name' : undefined,
    render: (_value: unknown, row: Row) => show(row),
    onCell: () => ({ 'data-label': title }) as object,
    ...(sort ? { sorter: true, sortOrder: sort === name ? direction : null } : {}),
  }));
}

type Sorter<Row> = Parameters<NonNullable<TableProps<Row>['onChange']>>[2];

/** What antd says was clicked, as the name the server knows; empty for the list's own order. */
export function sortOf<Row>(sorter: Sorter<Row>): string {
  const one = Array.isArray(sorter) ? sorter[0] : sorter;
  if (!one?.order) return '';
  return one.order === 'descend' ? `-${String(one.columnKey)}` : String(one.columnKey);
}
