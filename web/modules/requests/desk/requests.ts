import { api, dataOf, ifMatch, type paths } from '@anju/api';
import { useSend } from '@anju/ui/desk';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Category, RequestView } from './types';

/** Everything that a change of a request may make stale. */
export const stale = ['queue', 'request', 'requests', 'follow-ups', 'work-order', 'work-orders'] as const;

/** A request with the version it had when it was read. */
export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id],
    queryFn: () => dataOf(api.GET('/api/requests/{id}', { params: { path: { id } } })),
    staleTime: 5_000,
  });

export const notesQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id, 'notes'],
    queryFn: () => dataOf(api.GET('/api/requests/{id}/notes', { params: { path: { id } } })),
  });

/** Whom a note on the request may name. */
export const colleaguesQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id, 'colleagues'],
    queryFn: () => dataOf(api.GET('/api/requests/{id}/colleagues', { params: { path: { id } } })),
    staleTime: 60_000,
  });

const day = 24 * 3_600_000;
const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: () => dataOf(api.GET('/api/categories')),
  staleTime: day,
});

const none: Category[] = [];
export const useCategories = (): Category[] => useQuery(categoriesQuery).data ?? none;

export function useCategoryName(): (code: string) => string {
  const categories = useCategories();
  return (code) => {
    const one = categories.find((each) => each.code === code);
    if (!one) return code;
    return document.documentElement.lang.startsWith('en') ? one.en : one.zh;
  };
}

type Verb = {
  [P in keyof paths]: P extends `/api/requests/{id}/${infer V}`
    ? paths[P] extends { post: { requestBody: unknown } }
      ? V
      : never
    : never;
}[keyof paths];

/** The body a verb of a request takes. */
type BodyOf<V extends Verb> = paths[`/api/requests/{id}/${V}`] extends {
  post: { requestBody: { content: { 'application/json': infer B } } };
}
  ? B
  : never;

/** One verb on a request; who was slower is told so and sees the newest state. */
export function useVerb<V extends Verb>(request: RequestView, verb: V, done?: () => void) {
  const { id, version } = request.request;
  return useSend(
    (body: BodyOf<V>) =>
      dataOf(
        api.POST(`/api/requests/{id}/${verb}` as '/api/requests/{id}/withdrawal', {
          params: { path: { id }, header: ifMatch(`"${version}"`) as never },
          body: body as never,
        }),
      ),
    stale,
    done,
  );
}
