import { useCallback, useEffect, useState } from 'react';
import { api, dataOf } from '@anju/api';
import { setServerTime, useNow, useProject } from '@anju/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { arranged, type Arrangement, received } from './queue-order';
import type { Kind } from './types';

/** What of the queue is looked at; all of it stands in the address. */
export interface QueueAddress {
  view?: 'mine' | 'unassigned';
  kind?: Kind;
  q?: string;
  /** The request that is open. */
  id?: string;
  /** What is being done with it. */
  act?: string;
  intake?: string;
}

export function useQueueAddress() {
  const address = useSearch({ strict: false }) as QueueAddress;
  const navigate = useNavigate();
  const go = useCallback(
    (change: Partial<QueueAddress>, replace = false) =>
      void navigate({
        to: '.',
        search: ((before: object) => ({ ...before, ...change })) as never,
        replace,
      }),
    [navigate],
  );
  const router = useRouter();
  /** The same function at every drawing, so that only the rows are drawn that were and are chosen. */
  const choose = useCallback(
    (id?: string) => {
      const open = (router.state.location.search as QueueAddress).id;
      go({ id, act: undefined }, Boolean(open && id));
    },
    [go, router],
  );
  return { address, go, choose };
}

/** The queue as it stands still for the reader; `show` brings it up to date. */
export function useQueue({ view, kind, q }: QueueAddress) {
  const { project } = useProject();
  const asked = JSON.stringify([project?.id, view, kind, q]);
  const query = useQuery({
    queryKey: ['queue', project?.id, view, kind, q],
    queryFn: () =>
      dataOf(
        api.GET('/api/queue', {
          params: {
            query: {
              project: project?.id,
              mine: view === 'mine',
              unassigned: view === 'unassigned',
              kind,
              q,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  const now = useNow();
  const data = query.isPlaceholderData ? undefined : query.data;
  const [shown, setShown] = useState<{ asked: string; list: Arrangement }>();
  const [seen, setSeen] = useState<unknown>();
  if (data && (seen !== data || shown?.asked !== asked)) {
    setSeen(data);
    const list =
      shown?.asked === asked && shown.list.rows.length > 0
        ? received(shown.list, data.items, now)
        : arranged(data.items);
    setShown({ asked, list });
  }
  useEffect(() => {
    if (data) setServerTime(data.at);
  }, [data]);
  const leaving = shown?.list.rows.some((row) => row.gone) ?? false;
  useEffect(() => {
    if (!leaving || !data) return;
    const timer = setInterval(
      () =>
        setShown((before) => before && { ...before, list: received(before.list, data.items, Date.now()) }),
      1_000,
    );
    return () => clearInterval(timer);
  }, [leaving, data]);
  const show = useCallback(() => {
    if (data) setShown({ asked, list: arranged(data.items) });
  }, [asked, data]);
  return { query, list: shown?.list, show };
}
