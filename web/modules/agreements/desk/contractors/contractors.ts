import { api, dataOf, type components } from '@anju/api';
import { useLocale } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';

export type ContractorRow = components['schemas']['ContractorRow'];
export type ContractorView = components['schemas']['ContractorView'];
export type NewContractor = components['schemas']['NewContractor'];

export const states: ContractorRow['state'][] = ['ACTIVE', 'SUSPENDED', 'UPCOMING', 'EXPIRED'];

/** The trades of the company as choices in the chosen language, and what one is called. */
export function useTrades() {
  const locale = useLocale();
  const { data = [] } = useQuery({
    queryKey: ['code-lists', 'skill'],
    queryFn: () => dataOf(api.GET('/api/code-lists/{list}', { params: { path: { list: 'skill' } } })),
    staleTime: 300_000,
  });
  const name = (one: components['schemas']['Label']) => (locale === 'en' ? one.en : one.zh);
  return {
    options: data.filter(({ active }) => active).map((one) => ({ value: one.code, label: name(one) })),
    named: (code: string) => {
      const one = data.find((label) => label.code === code);
      return one ? name(one) : code;
    },
  };
}
