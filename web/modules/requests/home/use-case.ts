import { useLive } from '@anju/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Door } from './door';
import type { Act } from './types';

/** One request as its reporter sees it, kept fresh while the page is open. */
export function useCase(door: Door) {
  return useQuery({ queryKey: door.key, queryFn: door.load, refetchInterval: 20_000 });
}

/** Hears that the request changed, so that the page follows at once. */
export function useCaseNews(door: Door): void {
  const queries = useQueryClient();
  useLive(door.news, () => void queries.invalidateQueries({ queryKey: door.key }), ['request', 'ready']);
}

/** An act of the reporter; its answer is the new state of the page. */
export function useAct(door: Door) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (act: Act) => door.act(act),
    // Refused, it was mostly done on another phone or by the desk: the page shows what stands now.
    onError: () => void queries.invalidateQueries({ queryKey: door.key }),
    onSuccess: (progress) => {
      queries.setQueryData(door.key, progress);
      void queries.invalidateQueries({ queryKey: ['my', 'requests'], exact: true });
    },
  });
}

export type Acting = ReturnType<typeof useAct>;
