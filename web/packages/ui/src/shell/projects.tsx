import { useCallback, useEffect, useMemo } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { setZone } from '../i18n/zone';
import { useMay } from './session';

export type ProjectName = Pick<
  components['schemas']['ProjectSummary'],
  'id' | 'name' | 'kind' | 'active' | 'zone'
>;

const none: ProjectName[] = [];
const MOST = 200;

/** The projects this person may see, by name; empty while they are on their way. */
export function useProjects(): ProjectName[] {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['projects', 'names'],
    queryFn: () => dataOf(api.GET('/api/projects', { params: { query: { limit: MOST } } })),
    enabled: may('ESTATE_READ'),
    staleTime: 60_000,
  });
  return data?.items ?? none;
}

/**
 * The project people work in just now: the one in the address (`?project=`), or the only one there is. Without it a
 * page speaks of all projects.
 */
export function useProject(): { project?: ProjectName; choose: (id?: string) => void } {
  const projects = useProjects();
  const { project: wanted } = useSearch({ strict: false }) as { project?: string };
  const navigate = useNavigate();
  const project = useMemo(
    () => (projects.length === 1 ? projects[0] : projects.find(({ id }) => id === wanted)),
    [projects, wanted],
  );
  const choose = useCallback(
    (id?: string) =>
      void navigate({
        to: '.',
        search: ((before: object) => ({ ...before, project: id, cursor: undefined })) as never,
      }),
    [navigate],
  );
  return { project, choose };
}

/** The name of a project by its id, for lists that hold ids only. */
export function useProjectName(): (id: string) => string {
  const projects = useProjects();
  return useCallback((id) => projects.find((one) => one.id === id)?.name ?? '', [projects]);
}

/** Tells times in the zone of the project people work in; over several, in the one they share. */
export function useProjectZone(): void {
  const projects = useProjects();
  const { project } = useProject();
  const shared = projects.every(({ zone }) => zone === projects[0]?.zone) ? projects[0]?.zone : undefined;
  const zone = project?.zone ?? shared;
  useEffect(() => setZone(zone), [zone]);
}
