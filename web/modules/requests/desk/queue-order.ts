import type { QueueItem } from './types';

/** A row as it stands in the frozen list; `gone` since when it is no longer in the queue. */
export interface Row {
  item: QueueItem;
  group: QueueItem['group'];
  gone?: number;
}

/** The list as the reader sees it, and what it holds back. */
export interface Arrangement {
  rows: Row[];
  fresh: number;
  moved: number;
}

/** How long a row that left the queue stays to be seen, in milliseconds. */
export const STAY = 10_000;

export const arranged = (items: QueueItem[]): Arrangement => ({
  rows: items.map((item) => ({ item, group: item.group })),
  fresh: 0,
  moved: 0,
});

/**
 * Brings news into a list without moving a row: rows change in place, those that left stay for {@link STAY}, new and
 * regrouped ones are only counted.
 */
export function received(shown: Arrangement, items: QueueItem[], now: number): Arrangement {
  const news = new Map(items.map((item) => [item.id, item]));
  const rows = shown.rows.flatMap((row): Row[] => {
    const item = news.get(row.item.id);
    if (item) return [item === row.item && !row.gone ? row : { item, group: row.group }];
    const gone = row.gone ?? now;
    return now - gone < STAY ? [{ ...row, gone }] : [];
  });
  const known = new Set(rows.map((row) => row.item.id));
  return {
    rows,
    fresh: items.filter((item) => !known.has(item.id)).length,
    moved: rows.filter((row) => !row.gone && row.item.group !== row.group).length,
  };
}
