import { api, dataOf } from '@anju/api';
import { useLocale } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';

/** What a skill is called in the chosen language. */
export function useSkillName(): (code: string) => string {
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['code-lists', 'skill'],
    queryFn: () => dataOf(api.GET('/api/code-lists/{list}', { params: { path: { list: 'skill' } } })),
    staleTime: 300_000,
  });
  return (code) => {
    if (!data) return '';
    const one = data.find((label) => label.code === code);
    return one ? (locale === 'en' ? one.en : one.zh) : code;
  };
}
