import { api, dataOf } from '@anju/api';
import { Button, spanWords, SubjectLink, useLocale, useTimes, useWords } from '@anju/ui';
import { Loaded, WideTable } from '@anju/ui/desk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { words } from './words';

/** Orders that somebody else would have got, page by page; each opens the order. */
export function RehearsedOrders({ id }: { id: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const { shortTime } = useTimes();
  const query = useInfiniteQuery({
    queryKey: ['rehearsals', id, 'orders'],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/rehearsals/{id}/orders', {
          params: { path: { id }, query: { cursor: pageParam, limit: 20 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const told = (minutes: number) => spanWords(minutes, locale);
  return (
    <section aria-label={t('orders.title')}>
      <h3>{t('orders.title')}</h3>
      <Loaded query={query} lines={4}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <p className="aj-second">{t('orders.none')}</p>;
          return (
            <>
              <WideTable label={t('orders.title')}>
                <table>
                  <thead>
                    <tr>
                      {(['order', 'due', 'real', 'was', 'would'] as const).map((name) => (
                        <th key={name} scope="col">
                          {t(`orders.${name}`)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((row) => (
                      <tr key={row.order}>
                        <th scope="row">
                          <SubjectLink to={`/work-orders/${row.order}`} number={row.number} />
                          <span className="aj-second rh-what">
                            {row.priority} {row.title} {'\u00b7'} {shortTime(row.at)}
                          </span>
                        </th>
                        <td>{row.arriveMinutes === undefined ? '' : told(row.arriveMinutes)}</td>
                        <td>{told(row.measured)}</td>
                        <td>
                          {row.was ?? t('gone')} <span className="aj-second">{told(row.wasMinutes)}</span>
                        </td>
                        <td>
                          <strong>{row.would ?? t('gone')}</strong>{' '}
                          <span className="aj-second">{told(row.wouldMinutes)}</span>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </WideTable>
              {query.hasNextPage && (
                <Button
                  kind="text"
                  busy={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('orders.more')}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
