import { api, dataOf } from '@anju/api';
import { useQuery } from '@tanstack/react-query';

/** The contractors whose people may work here as choices, and what one is called. */
export function useContractors() {
  const { data } = useQuery({
    queryKey: ['contractors', 'names'],
    queryFn: () => dataOf(api.GET('/api/contractors', { params: { query: { limit: 200 } } })),
    staleTime: 60_000,
  });
  const rows = data?.items ?? [];
  return {
    options: rows.map(({ id, name }) => ({ value: id, label: name })),
    named: (id: string) => rows.find((row) => row.id === id)?.name ?? '',
  };
}
