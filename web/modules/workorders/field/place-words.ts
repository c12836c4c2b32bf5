import type { JobView } from './types';

type Placed = Pick<JobView, 'place' | 'project'>;

/** Where it is, by the code on the door: A-1803. Without a place it is the project. */
export function placeWords({ place, project }: Placed): string {
  return place?.code ?? project.name;
}

/** What the place is called and lies within, the widest first: 云谷中心, A座, 18层, 1803室. */
export function aroundWords({ place, project }: Placed): string[] {
  return [...new Set([project.name, ...(place ? [...place.within, place.name] : [])])].filter(
    (word) => word !== placeWords({ place, project }),
  );
}
