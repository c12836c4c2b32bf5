import { api, dataOf, type components } from '@anju/api';

export type Project = components['schemas']['ProjectSummary'];
export type ProjectView = components['schemas']['ProjectView'];
export type ProjectFacts = components['schemas']['NewProject'];
export type PlaceView = components['schemas']['PlaceView'];
export type PlaceFacts = components['schemas']['PlaceFacts'];
export type PlaceKind = PlaceView['place']['kind'];
export type BuildingPlan = components['schemas']['BuildingPlan'];

export const projectKinds: Project['kind'][] = ['RESIDENTIAL', 'COMMERCIAL', 'MIXED'];
export const placeKinds: PlaceKind[] = ['BUILDING', 'SECTION', 'FLOOR', 'UNIT', 'SPACE'];

/** What may lie inside a place; undefined stands for the project itself. */
export function fitting(parent?: PlaceKind): PlaceKind[] {
  switch (parent) {
    case undefined:
      return ['BUILDING', 'SPACE'];
    case 'BUILDING':
      return ['SECTION', 'FLOOR', 'UNIT', 'SPACE'];
    case 'SECTION':
      return ['FLOOR', 'UNIT', 'SPACE'];
    case 'FLOOR':
      return ['UNIT', 'SPACE'];
    case 'UNIT':
      return ['SPACE'];
    case 'SPACE':
      return [];
  }
}

const PAGE = 200;
const MOST_PAGES = 10;

interface Inside {
  project: string;
  /** Absent: what lies in the project itself. */
  parent?: string;
  retired?: boolean;
  kind?: PlaceKind;
}

/** Everything that lies directly inside, in the order of codes. */
export async function placesInside({ project, parent, retired, kind }: Inside) {
  const query = { project, parent, top: !parent && !kind, retired, kind, limit: PAGE };
  let page = await dataOf(api.GET('/api/places', { params: { query } }));
  const rows = page.items;
  for (let n = 1; page.next && n < MOST_PAGES; n++) {
    page = await dataOf(api.GET('/api/places', { params: { query: { ...query, cursor: page.next } } }));
    rows.push(...page.items);
  }
  return rows;
}

export type PlaceRow = Awaited<ReturnType<typeof placesInside>>[number];
