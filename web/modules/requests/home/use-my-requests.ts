import { api, dataOf } from '@anju/api';
import { useQuery } from '@tanstack/react-query';

/** All requests of whoever is signed in, newest first. */
export function useMyRequests() {
  return useQuery({
    queryKey: ['my', 'requests'],
    queryFn: () => dataOf(api.GET('/api/my/requests')),
    refetchInterval: 60_000,
  });
}
