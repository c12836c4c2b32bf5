import type { components } from '@anju/api';
import { api, dataOf } from '@anju/api';
import { BuildingSection, floorName, type SectionFloor, useMay, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { fit, floorOf } from './candidates';
import type { Candidate } from './types';
import { words } from './candidates.words';

interface Props {
  request: components['schemas']['RequestView'];
  items: components['schemas']['QueueItem'][];
  people: Candidate[];
}

const MOST_FLOORS = 60;

/** The building of the chosen request cut open: only where floors are known. */
export function PlaceSection({ request, items, people }: Props) {
  const t = useWords(words);
  const chosen = items.find((item) => item.id === request.request.id);
  const building = chosen?.building;
  const floors = useFloors(building);
  if (!building || chosen.floor === undefined || floors.length < 2) return null;
  const here = items.filter((item) => item.building === building && item.floor !== undefined);
  const best = people.find((one) =>
    request.work?.assigneeName ? one.name === request.work.assigneeName : fit(one),
  );
  return (
    <div className="wo-section">
      <h2>{t('who.section')}</h2>
      <BuildingSection
        building={request.place?.within[0] ?? ''}
        floors={floors}
        works={here.flatMap((item) =>
          item.priority && item.floor !== undefined
            ? [
                {
                  id: item.id,
                  floor: floorName(item.floor),
                  priority: item.priority,
                  paused: item.workState === 'PAUSED',
                  chosen: item.id === chosen.id,
                },
              ]
            : [],
        )}
        people={people.flatMap((one) => {
          const floor = floorOf(one);
          if (!floor || !one.lastSeen || one.lastBuilding !== building) return [];
          return [{ id: one.staff, name: one.name, floor, seenAt: one.lastSeen, chosen: one === best }];
        })}
      />
    </div>
  );
}

/** The floors of a building, top first. */
function useFloors(building?: string): SectionFloor[] {
  const may = useMay();
  const { data } = useQuery({
    queryKey: ['places', 'floors', building],
    queryFn: () =>
      dataOf(api.GET('/api/places', { params: { query: { parent: building, kind: 'FLOOR', limit: 200 } } })),
    enabled: building !== undefined && may('ESTATE_READ'),
    staleTime: 3_600_000,
  });
  const numbers = (data?.items ?? []).flatMap(({ place }) =>
    place.floor === undefined ? [] : [place.floor],
  );
  const known = [...new Set(numbers)].sort((one, other) => other - one);
  if (known.length > MOST_FLOORS) return [];
  return known.map((floor) => ({ name: floorName(floor), below: floor < 0 }));
}
