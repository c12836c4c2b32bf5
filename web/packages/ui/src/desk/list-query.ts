import { useCallback, useMemo } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';

/** What a list shows, as it stands in the address: words, filters, order, page. */
export interface ListQuery {
  q: string;
  /** `name` ascending, `-name` descending; only names the list allows. */
  sort: string;
  cursor: string;
  filters: Record<string, string>;
}

type Search = Record<string, unknown>;
const own = new Set(['q', 'sort', 'cursor']);
const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));

/** Reads a query out of the address; an order that is not allowed falls back to the list's own. */
export function readQuery(search: Search, sorts: string[], filters: string[], usual: string): ListQuery {
  const wanted = text(search.sort);
  const sort = sorts.includes(wanted.replace(/^-/, '')) ? wanted : usual;
  const chosen = filters.flatMap((name) =>
    text(search[name]) && !own.has(name) ? [[name, text(search[name])]] : [],
  );
  return { q: text(search.q), sort, cursor: text(search.cursor), filters: Object.fromEntries(chosen) };
}

/** The query of the page's address and how to change it. Every change but paging goes back to the first page. */
export function useListQuery(sorts: string[], filters: string[] = [], usual = '') {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const key = [sorts, filters].map(String).join('|');
  const query = useMemo(
    () => readQuery(search, sorts, filters, usual),
    // The arrays are written anew by every drawing; their content is what counts.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [search, key, usual],
  );
  const change = useCallback(
    (next: Record<string, string>) => {
      const kept = 'cursor' in next ? {} : { cursor: undefined };
      const given = Object.fromEntries(
        Object.entries(next).map(([name, value]) => [name, value || undefined]),
      );
      void navigate({
        to: '.',
        search: ((before: Search) => ({ ...before, ...kept, ...given })) as never,
        replace: 'q' in next,
      });
    },
    [navigate],
  );
  return { query, change };
}
