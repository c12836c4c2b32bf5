import { api, dataOf, type components } from '@anju/api';
import { useQuery } from '@tanstack/react-query';

export type Book = components['schemas']['ShiftBook'];
export type BookPage = components['schemas']['ShiftBookPage'];
export type Handover = components['schemas']['ShiftHandover'];

/** The books of a project, or of all in which one works. */
export function useBooks(project?: string) {
  return useQuery({
    queryKey: ['shift-books', project],
    queryFn: () => dataOf(api.GET('/api/shift-books', { params: { query: { project } } })),
    refetchInterval: 60_000,
  });
}

/** Where a photo of a hand-over is. */
export const photoOf = (handover: string, file: string) => `/api/shift-handovers/${handover}/photos/${file}`;
