import { api, dataOf, type components } from '@anju/api';
import { useQuery } from '@tanstack/react-query';

export type OwnRequest = components['schemas']['MyRightsRequest'];
export type RightsKind = OwnRequest['kind'];

/** What whoever is signed in asked for about their own data, the latest first. */
export const useOwnRequests = () =>
  useQuery({
    queryKey: ['my', 'rights'],
    queryFn: () => dataOf(api.GET('/api/my/rights-requests')),
  });

/** What they agreed to. */
export const useConsents = () =>
  useQuery({ queryKey: ['my', 'consents'], queryFn: () => dataOf(api.GET('/api/my/consents')) });
