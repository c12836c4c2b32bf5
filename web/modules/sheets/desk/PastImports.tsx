import { api, dataOf } from '@anju/api';
import { Button, useActorName, useTimes, useWords } from '@anju/ui';
import { Loaded, WideTable } from '@anju/ui/desk';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ImportView } from './imports';
import { words } from './words';

/** What was brought into the registers of a project before: each opens its result, where it can be taken back. */
export function PastImports({ project, onOpen }: { project: string; onOpen: (id: string) => void }) {
  const t = useWords(words);
  const past = useInfiniteQuery({
    queryKey: ['imports', 'past', project],
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/imports', { params: { query: { project, cursor: pageParam, limit: 20 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Loaded query={past} lines={3}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return items.length === 0 ? null : (
          <>
            <h2>{t('past')}</h2>
            <WideTable label={t('past')}>
              <table>
                <tbody>
                  {items.map((view) => (
                    <Past key={view.id} view={view} onOpen={() => onOpen(view.id)} />
                  ))}
                </tbody>
              </table>
            </WideTable>
            {past.hasNextPage && <Button onClick={() => void past.fetchNextPage()}>{t('more')}</Button>}
          </>
        );
      }}
    </Loaded>
  );
}

function Past({ view, onOpen }: { view: ImportView; onOpen: () => void }) {
  const t = useWords(words);
  const nameOf = useActorName();
  const { shortTime } = useTimes();
  return (
    <tr>
      <th scope="row">{view.fileName}</th>
      <td>{t(`kind.${view.kind as 'units'}`)}</td>
      <td>
        {view.state === 'UNDONE'
          ? t('past.undone', { n: view.taken ?? 0 })
          : t('past.taken', { n: view.taken ?? 0 })}
      </td>
      <td>{nameOf(view.by)}</td>
      <td>{shortTime(view.closedAt ?? view.at)}</td>
      <td>
        <Button kind="text" aria-label={`${t('past.open')} ${view.fileName}`} onClick={onOpen}>
          {t('past.open')}
        </Button>
      </td>
    </tr>
  );
}
