import { api, dataOf } from '@anju/api';
import { useLocale } from '@anju/ui';
import type { Choice } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';

/** The request categories by name, in the chosen language. */
export function useCategories(): Choice[] {
  const locale = useLocale();
  const { data = [] } = useQuery({
    queryKey: ['categories'],
    queryFn: () => dataOf(api.GET('/api/categories')),
    staleTime: 24 * 3_600_000,
  });
  return data.map(({ code, zh, en }) => ({ value: code, label: locale === 'en' ? en : zh }));
}

/** What a category is called. */
export function useCategoryName(): (code: string) => string {
  const categories = useCategories();
  return (code) => categories.find(({ value }) => value === code)?.label ?? code;
}
