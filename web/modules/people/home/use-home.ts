import { api, dataOf } from '@anju/api';
import { useQuery } from '@tanstack/react-query';

async function load() {
  const [units, projects] = await Promise.all([
    dataOf(api.GET('/api/my/units')),
    dataOf(api.GET('/api/my/projects')),
  ]);
  return { units, projects };
}

/** The units of whoever is signed in, and the projects they lie in. */
export function useHome() {
  return useQuery({ queryKey: ['my', 'home'], queryFn: load, staleTime: 300_000 });
}

/** What the desk was asked to bind, the latest first. */
export function useRegistrations() {
  return useQuery({
    queryKey: ['my', 'registrations'],
    queryFn: () => dataOf(api.GET('/api/my/registrations')),
    staleTime: 60_000,
  });
}
