import './imports.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { Loaded, WideTable } from '@anju/ui/desk';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ImportCell } from './ImportCell';
import type { ImportView } from './imports';
import { words } from './words';

/** The rows of a file as a table in which wrong cells can be mended on the spot. */
export function ImportRows({ view }: { view: ImportView }) {
  const t = useWords(words);
  const [faulty, setFaulty] = useState(view.faulty > 0);
  const columns = useQuery({
    queryKey: ['import-columns', view.kind],
    queryFn: () =>
      dataOf(api.GET('/api/imports/templates/{kind}/columns', { params: { path: { kind: view.kind } } })),
    staleTime: 300_000,
  });
  const rows = useInfiniteQuery({
    queryKey: ['imports', view.id, 'lines', faulty],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/imports/{id}/lines', {
          params: {
            path: { id: view.id },
            query: { faulty, cursor: pageParam || undefined, limit: 100 },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
  const lines = rows.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Loaded query={columns}>
      {(all) => (
        <>
          <label className="imports-only">
            <input type="checkbox" checked={faulty} onChange={() => setFaulty(!faulty)} />
            {t('only.faulty')}
          </label>
          <WideTable className="imports-rows" label={t('imports')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('line')}</th>
                  {all.map(({ key, title, required }) => (
                    <th key={key} scope="col">
                      {title}
                      {required && <span aria-hidden="true"> *</span>}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {lines.map((row) => (
                  <tr key={row.line}>
                    <th scope="row">{row.line}</th>
                    {all.map((column) => (
                      <ImportCell key={column.key} run={view.id} row={row} column={column} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
          {rows.hasNextPage && <Button onClick={() => void rows.fetchNextPage()}>{t('more')}</Button>}
        </>
      )}
    </Loaded>
  );
}
