import type { JobView } from './types';

type Placed = Pick<JobView, 'place' | 'project'>;

/** Where it is, as one says it aloud: 18F-1803. Without a place it is the project. */
export function placeWords({ place, project }: Placed): string {
  if (!place) return project.name;
  return place.code.includes(place.name) ? place.code : place.name;
}

/** What lies around the place: the project and what the place is within. */
export function aroundWords({ place, project }: Placed): string[] {
  return [...new Set([project.name, ...(place?.within ?? [])])];
}
