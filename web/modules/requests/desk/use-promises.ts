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

/** What is promised by priority to any category; the project's own promises go before the company's. */
export function useTerms(project?: string) {
  const { data } = useQuery({
    queryKey: ['service-terms', project],
    queryFn: () => dataOf(api.GET('/api/service-terms', { params: { query: { project } } })),
    staleTime: hour,
  });
  return (priority?: Priority) => {
    if (!data || !priority) return [];
    const plain = [...(data.project?.lines ?? []), ...data.company.lines].filter(
      (line) => line.priority === priority && !line.kind && !line.category,
    );
    return plain.filter((line) => plain.find(({ target }) => target === line.target) === line);
  };
}
