import { api, asProblem, dataOf } from '@anju/api';
import {
  Button,
  ElderSwitch,
  EmptyState,
  ErrorState,
  FieldError,
  PhoneShell,
  Skeleton,
  useProblemText,
  useTimes,
  useWords,
} from '@anju/ui';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { words } from './words';

const KEY = ['inbox', 'list'];
/** News that comes while the page lies open is shown without a hand, as a report's progress is. */
const EVERY = 20_000;

/** News for whoever is signed in; unread until it is opened. */
export function NoticesPage() {
  const t = useWords(words);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const list = useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam }) =>
      dataOf(api.GET('/api/inbox', { params: { query: { cursor: pageParam || undefined } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: EVERY,
  });
  const entries = list.data?.pages.flatMap(({ items }) => items);

  async function open(id: string, subject: { type: string; id: string }) {
    await api.POST('/api/inbox/{id}/reading', { params: { path: { id } } });
    void queries.invalidateQueries({ queryKey: ['inbox'] });
    if (subject.type === 'request') void navigate({ to: '/requests/$id', params: { id: subject.id } });
  }

  async function readAll() {
    await dataOf(api.POST('/api/inbox/reading'));
    void queries.invalidateQueries({ queryKey: ['inbox'] });
  }

  return (
    <PhoneShell title={t('notices')} onBack={() => void navigate({ to: '/' })} end={<ElderSwitch />}>
      {entries?.some(({ readAt }) => !readAt) && <ReadAll onRead={readAll} />}
      {!entries &&
        (list.error ? <ErrorState error={list.error} onRetry={() => void list.refetch()} /> : <Skeleton />)}
      {entries?.length === 0 && <EmptyState title={t('notices.none')} />}
      {entries && entries.length > 0 && (
        <ul className="home-notices">
          {entries.map((entry) => (
            <li key={entry.id}>
              <button
                type="button"
                data-unread={!entry.readAt || undefined}
                onClick={() => void open(entry.id, entry.subject)}
              >
                <Said entry={entry} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('notices.more')}
        </Button>
      )}
    </PhoneShell>
  );
}

/** Marks everything as read, also what is not on the page yet. */
function ReadAll({ onRead }: { onRead: () => Promise<void> }) {
  const t = useWords(words);
  const problemText = useProblemText();
  const reading = useMutation({ mutationFn: onRead });
  return (
    <>
      <Button busy={reading.isPending} onClick={() => reading.mutate()}>
        {t('notices.readAll')}
      </Button>
      {reading.error && <FieldError>{problemText(asProblem(reading.error)).title}</FieldError>}
    </>
  );
}

function Said({ entry }: { entry: { title: string; body: string; at: string; readAt?: string } }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  return (
    <>
      <strong>{entry.title}</strong>
      <span>{entry.body}</span>
      <span className="aj-second">
        {!entry.readAt && `${t('notices.new')} · `}
        {shortTime(entry.at)}
      </span>
    </>
  );
}
