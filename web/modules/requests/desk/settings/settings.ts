import { api, dataOf, type components } from '@anju/api';
import { useLocale } from '@anju/ui';
import type { Choice } from '@anju/ui/desk';
import { queryOptions, useQuery } from '@tanstack/react-query';

export type CategoryLine = components['schemas']['CategoryLine'];
export type Handlers = components['schemas']['HandlersView'];
export type HandlerLine = components['schemas']['HandlerLine'];

export const categoriesQuery = queryOptions({
  queryKey: ['category-settings'],
  queryFn: () => dataOf(api.GET('/api/category-settings')),
});

/** What may be chosen from one of the company's lists, in the chosen language. */
export function useLabels(list: 'skill' | 'post'): Choice[] {
  const locale = useLocale();
  const { data = [] } = useQuery({
    queryKey: ['code-lists', list],
    queryFn: () => dataOf(api.GET('/api/code-lists/{list}', { params: { path: { list } } })),
    staleTime: 300_000,
  });
  return data
    .filter((label) => label.active)
    .map(({ code, zh, en }) => ({ value: code, label: locale === 'en' ? en : zh }));
}

/** What a chosen code is called. */
export const labelOf = (labels: Choice[], code?: string): string =>
  labels.find((one) => one.value === code)?.label ?? code ?? '';
