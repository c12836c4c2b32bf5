import { useDeferredValue } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { useSend } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { stale } from '../requests';
import { type Draft, formOf } from './draft';

export type Registered = components['schemas']['IntakeResult'] & { merged: boolean };
const FEWEST_DIGITS = 7;

/** Whom a number belongs to and what is open for them. */
export function useCallers(phone: string, project?: string) {
  const digits = useDeferredValue(phone.replace(/[\s-]/g, ''));
  const { data } = useQuery({
    queryKey: ['queue', 'callers', project, digits],
    queryFn: () => dataOf(api.GET('/api/intake/callers', { params: { query: { phone: digits, project } } })),
    enabled: digits.length >= FEWEST_DIGITS,
    placeholderData: keepPreviousData,
  });
  return digits.length >= FEWEST_DIGITS ? data : undefined;
}

export function usePlaces(project: string | undefined, typed: string) {
  const q = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: ['places', 'pick', project, q],
    queryFn: () => dataOf(api.GET('/api/places', { params: { query: { project, q, limit: 8 } } })),
    enabled: project !== undefined && q.length > 0,
    placeholderData: keepPreviousData,
  });
  return q && data ? data.items.map(({ place }) => place) : [];
}

/** What is open nearby and may be the same. */
export function useSimilar(project: string | undefined, place?: string, category?: string) {
  const { data } = useQuery({
    queryKey: ['queue', 'similar', project, place, category],
    queryFn: () =>
      dataOf(
        api.GET('/api/intake/similar', {
          params: { query: { project: project ?? '', place: place ?? '', category: category ?? '' } },
        }),
      ),
    enabled: Boolean(project && place && category),
  });
  return data ?? [];
}

/** Registers what was heard, and lets the request it is the same as stand for it. */
export function useRegister(project: string | undefined, done: (registered: Registered) => void) {
  return useSend(
    async (draft: Draft): Promise<Registered> => {
      const result = await dataOf(
        api.POST('/api/requests', {
          body: { channel: draft.channel, report: formOf(draft, project ?? '') },
        }),
      );
      if (!draft.into) return { ...result, merged: false };
      const merged = await dataOf(
        api.POST('/api/requests/{id}/merger', {
          params: { path: { id: result.id } },
          body: { into: draft.into },
        }),
      ).then(
        () => true,
        () => false,
      );
      return { ...result, merged };
    },
    stale,
    done,
  );
}
