import { api, dataOf } from '@anju/api';
import { useMay } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';

/** All requests of whoever is signed in, newest first; not asked for as long as nobody is bound to a home. */
export function useMyRequests() {
  const may = useMay();
  return useQuery({
    queryKey: ['my', 'requests'],
    queryFn: () => dataOf(api.GET('/api/my/requests')),
    refetchInterval: 60_000,
    enabled: may('REPORT_OWN'),
  });
}
