import { useEffect, useRef } from 'react';
import { api, dataOf, type LiveEvent, type LiveState, useLive } from '@anju/api';
import { useMay, useProject } from '@anju/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';

const QUIET = 400;
const ofRequests = [
  'queue',
  'request',
  'requests',
  'follow-ups',
  'work-order',
  'work-orders',
  'candidates',
  'calls',
  'outages',
];

/** What to read anew after such news; after a new start of the line all of it. */
function staleAfter({ name }: LiveEvent): string[] {
  if (name === 'inbox') return ['inbox'];
  if (name === 'outage') return ['outages'];
  return name === 'request' ? ofRequests : [...ofRequests, 'inbox'];
}

/** Hears what changed and lets what is shown of it be read anew; the state of the line to the server. */
export function useDeskNews(): LiveState {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stale = useRef(new Set<string>());
  useEffect(() => () => clearTimeout(timer.current), []);
  return useLive(
    '/api/live',
    (event) => {
      // One act of one colleague makes several changes: they are read together.
      for (const key of staleAfter(event)) stale.current.add(key);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        for (const key of stale.current) void queries.invalidateQueries({ queryKey: [key] });
        stale.current.clear();
      }, QUIET);
    },
    ['request', 'outage', 'inbox', 'ready'],
  );
}

/** How many call-backs are due. */
export function useFollowUpCount(): number | undefined {
  const may = useMay();
  const { project } = useProject();
  const { data } = useQuery({
    queryKey: ['follow-ups', 'count', project?.id],
    queryFn: () =>
      dataOf(api.GET('/api/follow-ups', { params: { query: { project: project?.id, limit: 100 } } })),
    enabled: may('FOLLOW_UP'),
    refetchInterval: 120_000,
  });
  return data?.items.length;
}
