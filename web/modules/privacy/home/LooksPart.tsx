import { api, dataOf, type components } from '@anju/api';
import { Button, ErrorState, useTimes, useWords } from '@anju/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { words } from './words';

type Look = components['schemas']['MyLook'];

/** Who of the staff saw what is otherwise masked, when and why (Y-08). */
export function LooksPart() {
  const t = useWords(words);
  const looks = useInfiniteQuery({
    queryKey: ['my', 'looks'],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/my/data-looks', { params: { query: { limit: 10, cursor: pageParam || undefined } } }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  const all = looks.data?.pages.flatMap(({ items }) => items);
  return (
    <section className="aj-panel privacy-part">
      <h2>{t('looks')}</h2>
      <p className="aj-second">{t('looks.hint')}</p>
      {!all && looks.error && <ErrorState error={looks.error} onRetry={() => void looks.refetch()} />}
      {all?.length === 0 && <p>{t('looks.none')}</p>}
      {all && all.length > 0 && (
        <ul className="privacy-list">
          {all.map((look) => (
            <LookLine key={`${look.at} ${look.by}`} look={look} />
          ))}
        </ul>
      )}
      {looks.hasNextPage && (
        <Button busy={looks.isFetchingNextPage} onClick={() => void looks.fetchNextPage()}>
          {t('looks.more')}
        </Button>
      )}
    </section>
  );
}

function LookLine({ look: { at, by, what, how, reason } }: { look: Look }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const said = (key: string, code: string) => (key in words ? t(key as 'looks') : code);
  const why = reason && said(`why.${reason}`, reason);
  return (
    <li>
      <strong>
        {by} {said(`look.${how}`, how)}
      </strong>
      <span className="aj-second">
        {[shortTime(at), said(`of.${what}`, what), why].filter(Boolean).join(' \u00b7 ')}
      </span>
    </li>
  );
}
