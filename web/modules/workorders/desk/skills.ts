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

/** The kinds of certificates as choices, and what a kind is called. */
export function useCertificateNames() {
  const locale = useLocale();
  const { data = [] } = useQuery({
    queryKey: ['code-lists', 'certificate'],
    queryFn: () => dataOf(api.GET('/api/code-lists/{list}', { params: { path: { list: 'certificate' } } })),
    staleTime: 300_000,
  });
  const name = (code: string) => {
    const one = data.find((label) => label.code === code);
    return one ? (locale === 'en' ? one.en : one.zh) : code;
  };
  return {
    options: data.filter(({ active }) => active).map(({ code }) => ({ value: code, label: name(code) })),
    named: name,
  };
}
