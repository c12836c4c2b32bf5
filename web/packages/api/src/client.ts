import createClient from 'openapi-fetch';
import { apiFetch } from './fetch';
import type { paths } from './schema';

/** The typed client of the contract. Refusals are thrown as `Problem`, never returned. */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: apiFetch,
  credentials: 'same-origin',
});

interface Answer<T> {
  data?: T;
  response: Response;
}

/** The body of an answer: `await dataOf(api.GET('/api/projects'))`. */
export async function dataOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  return (await answer).data as T;
}

/** The body together with its version, to be sent back by {@link ifMatch} when it is changed. */
export async function taggedDataOf<T>(answer: Promise<Answer<T>>): Promise<{ data: T; etag: string | null }> {
  const { data, response } = await answer;
  return { data: data as T, etag: response.headers.get('etag') };
}

/** Headers that make a write fail with 412 if somebody else changed the record meanwhile. */
export function ifMatch(etag: string | null): { 'If-Match'?: string } {
  return etag ? { 'If-Match': etag } : {};
}
