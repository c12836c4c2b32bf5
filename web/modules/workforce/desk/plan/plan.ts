import { api, dataOf, type components } from '@anju/api';
import type { Translate } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import type { Shift } from '../roster/roster';
import type { words } from './words';

export type Plan = components['schemas']['RosterPlanView'];
export type Draft = components['schemas']['PlanDraft'];
export type Demand = components['schemas']['CoverDemand'];
export type RosterWish = components['schemas']['RosterWish'];

const EVERY = 1_500;

/** Whether it is being searched for. */
export const isRunning = ({ state }: Plan) => state === 'WAITING' || state === 'RUNNING';

/** Whether somebody has to look at it: everything that was neither taken over nor dismissed. */
export const isOpen = ({ state }: Plan) => state !== 'TAKEN' && state !== 'DISMISSED';

/** The plans of a project, the newest first; asked for often while one is searched for. */
export function usePlans(project: string) {
  return useQuery({
    queryKey: ['roster-plans', project],
    queryFn: () => dataOf(api.GET('/api/roster-plans', { params: { query: { project } } })),
    refetchInterval: ({ state }) => (state.data?.some(isRunning) ? EVERY : false),
  });
}

/** How many each shift of a project needs. */
export function useDemands(project: string) {
  return useQuery({
    queryKey: ['cover-demands', project],
    queryFn: () => dataOf(api.GET('/api/cover-demands', { params: { query: { project } } })),
  });
}

/** A wish in words. */
export function wishWords(
  t: Translate<typeof words>,
  wish: Pick<RosterWish, 'shift' | 'wanted'>,
  shifts: Shift[],
) {
  const shift = shifts.find(({ id }) => id === wish.shift)?.name;
  if (!shift) return t('wish.off');
  return t(wish.wanted ? 'wish.want' : 'wish.not', { shift });
}
