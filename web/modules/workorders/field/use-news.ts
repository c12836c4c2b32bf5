import { useEffect, useRef } from 'react';
import { useOutbox } from '@anju/field-store';
import { useSession } from '@anju/ui';
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { type News, newsBetween } from './news';
import { ringOnce } from './ring';
import type { Day } from './types';

const useKey = () => ['field-news', useSession().account.id];

/** Notes what changes from one look at the day to the next, and rings for what the desk gave. */
export function useNewsOf(day: Day | undefined): void {
  const key = useKey();
  const queries = useQueryClient();
  const { writes, settled } = useOutbox();
  const before = useRef<{ day: Day; at: number }>(undefined);
  useEffect(() => {
    if (!day) return;
    const last = before.current;
    before.current = { day, at: Date.now() };
    if (!last) return;
    const since = settled.filter(({ at }) => at >= last.at).map(({ write }) => write);
    const done = new Set([...writes, ...since].map(({ subject }) => subject));
    const fresh = newsBetween(last.day, day, (order) => done.has(order));
    if (!fresh.length) return;
    queries.setQueryData<News[]>(key, (known = []) => [...fresh, ...known]);
    if (fresh.some(({ what }) => what !== 'lost')) ringOnce();
  });
}

/** What is new and not yet put away. */
export function useNews(): [news: News[], putAway: (one: News) => void] {
  const key = useKey();
  const queries = useQueryClient();
  const { data = [] } = useQuery<News[]>({ queryKey: key, queryFn: skipToken });
  return [data, (one) => queries.setQueryData<News[]>(key, (known = []) => known.filter((it) => it !== one))];
}
