import { api, type components, dataOf } from '@anju/api';
import { useQuery } from '@tanstack/react-query';

export type Outage = components['schemas']['OutageView'];
export type OutageRow = components['schemas']['OutageRow'];
export type OutageForm = components['schemas']['OutageForm'];
export type OutagePreview = components['schemas']['OutagePreview'];
export type OutageCorrection = components['schemas']['OutageCorrection'];
export type CorrectionPreview = components['schemas']['CorrectionPreview'];
export type KnownOutage = components['schemas']['KnownOutage'];
export type OutageKind = KnownOutage['kind'];
export type Channel = OutageForm['channels'][number];

export const outageKinds: OutageKind[] = ['WATER', 'POWER', 'LIFT', 'GAS', 'NETWORK', 'HEATING'];
export const outageStates: Outage['state'][] = ['ONGOING', 'PLANNED', 'RESTORED', 'CANCELLED'];
export const channels: Channel[] = ['INBOX', 'SMS', 'EMAIL'];

/** What changes with an outage. */
export const staleOutages = ['outages', 'queue', 'request', 'requests'] as const;

/** What is known of a place and not over, while somebody calls from there. */
export function useKnownOutages(project?: string, place?: string): KnownOutage[] {
  const { data } = useQuery({
    queryKey: ['outages', 'known', project, place],
    queryFn: () =>
      dataOf(
        api.GET('/api/intake/outages', { params: { query: { project: project ?? '', place: place ?? '' } } }),
      ),
    enabled: Boolean(project && place),
    retry: false,
  });
  return data ?? [];
}

type Sketch = components['schemas']['IntakeSketch'];

/** The outage that would explain a report as it stands: the server decides, asked only where something is known. */
export function useExplaining(place: string | undefined, sketch?: Sketch): KnownOutage | undefined {
  const known = useKnownOutages(sketch?.project, place).length > 0;
  const { data } = useQuery({
    queryKey: ['outages', 'explaining', sketch],
    queryFn: () => dataOf(api.POST('/api/intake/preview', { body: sketch! })),
    enabled: known && sketch !== undefined,
    retry: false,
    staleTime: 30_000,
  });
  return known && sketch ? data?.outage : undefined;
}
