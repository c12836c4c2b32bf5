import { api, dataOf } from '@anju/api';
import { useProject } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';

export const setupSteps = ['company', 'project', 'buildings', 'staff', 'people', 'request'] as const;
export type SetupStep = (typeof setupSteps)[number];

/** How far the first setup has come, told by what the registers hold; so it can be left and gone on with. */
export function useSetup(): { project?: string; done: Record<SetupStep, boolean>; ready: boolean } {
  const { project: chosen } = useProject();
  const projects = useQuery({
    queryKey: ['projects', 'names'],
    queryFn: () => dataOf(api.GET('/api/projects', { params: { query: { limit: 200 } } })),
  });
  const project = chosen?.id ?? projects.data?.items[0]?.id;
  const some = { query: { project, limit: 1 } };
  const places = useQuery({
    queryKey: ['places', 'some', project],
    queryFn: () => dataOf(api.GET('/api/places', { params: some })),
    enabled: !!project,
  });
  const people = useQuery({
    queryKey: ['people', 'some', project],
    queryFn: () => dataOf(api.GET('/api/people', { params: some })),
    enabled: !!project,
  });
  const staff = useQuery({
    queryKey: ['staff', 'some', project],
    queryFn: () => dataOf(api.GET('/api/staff', { params: some })),
    enabled: !!project,
  });
  const any = (page?: { items: unknown[] }) => (page?.items.length ?? 0) > 0;
  return {
    project,
    ready: !!projects.data && (!project || !!(places.data && people.data && staff.data)),
    done: {
      company: !!project,
      project: !!project,
      buildings: any(places.data),
      staff: any(staff.data),
      people: any(people.data),
      request: false,
    },
  };
}
