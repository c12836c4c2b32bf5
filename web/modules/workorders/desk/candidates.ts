import { api, dataOf, ifMatch } from '@anju/api';
import { floorName, useMay } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import type { Candidate } from './types';

/** Everything that a change of a work order may make stale. */
export const stale = [
  'queue',
  'request',
  'requests',
  'work-order',
  'work-orders',
  'candidates',
  'calls',
] as const;

/** The order given, as far as giving it to somebody goes. */
export interface Assignable {
  id: string;
  version: number;
}

/** Everybody who could do an order, the best first. */
export function useCandidates(order?: string) {
  const may = useMay();
  return useQuery({
    queryKey: ['candidates', order],
    queryFn: () =>
      dataOf(api.GET('/api/work-orders/{id}/candidates', { params: { path: { id: order ?? '' } } })),
    enabled: order !== undefined && may('WORK_DISPATCH'),
  });
}

export const fit = (one: Candidate) => one.obstacles.length === 0;

/** Somebody the desk needs a reason for: something speaks against it. */
export const needsReason = (one: Candidate) => !fit(one);

export function useAssign(order: Assignable | undefined, done?: () => void) {
  return useSend(
    ({ staff, reason }: { staff: string; reason?: string }) =>
      dataOf(
        api.POST('/api/work-orders/{id}/assignment', {
          params: { path: { id: order?.id ?? '' }, header: ifMatch(`"${order?.version ?? 0}"`) as never },
          body: { staff, reason },
        }),
      ),
    stale,
    done,
  );
}

/** Where somebody was last proven to be: 18F, B1. */
export const floorOf = (one: Candidate) =>
  one.lastFloor === undefined ? undefined : floorName(one.lastFloor);
