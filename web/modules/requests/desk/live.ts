import { useEffect, useRef } from 'react';
import { api, dataOf, type LiveState, useLive } from '@anju/api';
import { useMay, useProject } from '@anju/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';

const QUIET = 400;
const heard = [
  'queue',
  'request',
  'requests',
  'follow-ups',
  'work-order',
  'work-orders',
  'candidates',
  'calls',
];

/** Hears which requests changed and lets what is shown of them be read anew; the state of the line to the server. */
export function useRequestNews(): LiveState | undefined {
  const may = useMay();
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hears = may('REQUEST_READ');
  useEffect(() => () => clearTimeout(timer.current), []);
  const state = useLive(
    hears ? '/api/queue/events' : null,
    () => {
      // One act of one colleague makes several changes: they are read together.
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        for (const key of heard) void queries.invalidateQueries({ queryKey: [key] });
      }, QUIET);
    },
    ['request', 'ready'],
  );
  return hears ? state : undefined;
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
