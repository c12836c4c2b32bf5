import { api, dataOf } from '@anju/api';
import { useQuery } from '@tanstack/react-query';
import type { Impact, QueueItem, Urgency } from './types';

type Priority = NonNullable<QueueItem['priority']>;

const hour = 3_600_000;

/** The company's table of impact by urgency. */
export function usePriorityOf(): (impact?: Impact, urgency?: Urgency) => Priority | undefined {
  const { data } = useQuery({
    queryKey: ['priority-rules'],
    queryFn: () => dataOf(api.GET('/api/priority-rules')),
    staleTime: hour,
  });
  return (impact, urgency) =>
    data?.find((rule) => rule.impact === impact && rule.urgency === urgency)?.priority;
}

/** What is promised by priority. */
export function useTerms() {
  const { data } = useQuery({
    queryKey: ['priority-terms'],
    queryFn: () => dataOf(api.GET('/api/priority-terms')),
    staleTime: hour,
  });
  return (priority?: Priority) => data?.priorities.find((one) => one.priority === priority)?.promises ?? [];
}
