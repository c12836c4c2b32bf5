import { api, dataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { Spot } from './draft';
import { words } from './words';

interface Props {
  /** The reporter's own units. */
  units: Spot[];
  value?: Spot;
  onChange: (spot: Spot) => void;
}

/** Where it is: one of one's own units, or a public place found by its name. */
export function PlaceField({ units, value, onChange }: Props) {
  const t = useWords(words);
  const own = units.some(({ place }) => place === value?.place);
  const [open, setOpen] = useState(false);
  return (
    <fieldset className="req-field">
      <legend>{t('report.where')}</legend>
      <div className="req-chips">
        {units.map((unit) => (
          <button
            key={unit.place}
            type="button"
            className="req-chip"
            aria-pressed={unit.place === value?.place}
            onClick={() => {
              onChange(unit);
              setOpen(false);
            }}
          >
            {unit.name}
          </button>
        ))}
        {value && !own && (
          <button type="button" className="req-chip" aria-pressed onClick={() => setOpen(true)}>
            {value.name}
          </button>
        )}
        <button type="button" className="req-chip" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('report.where.public')}
        </button>
      </div>
      {open && (
        <PublicPlaces
          projects={[...new Set(units.map(({ project }) => project))]}
          onChoose={(spot) => {
            onChange(spot);
            setOpen(false);
          }}
        />
      )}
    </fieldset>
  );
}

async function findPlaces(projects: string[], q: string): Promise<(Spot & { within: string[] })[]> {
  const found = await Promise.all(
    projects.map(async (project) => {
      const params = { path: { project }, query: { q } };
      const places = await dataOf(api.GET('/api/my/projects/{project}/public-places', { params }));
      return places.map(({ id, name, within }) => ({ project, place: id, name, within }));
    }),
  );
  return found.flat();
}

function PublicPlaces({ projects, onChoose }: { projects: string[]; onChoose: (spot: Spot) => void }) {
  const t = useWords(words);
  const [said, setSaid] = useState('');
  const q = useDeferredValue(said.trim());
  const { data } = useQuery({
    queryKey: ['my', 'public-places', q],
    queryFn: () => findPlaces(projects, q),
    enabled: q.length > 0,
  });
  return (
    <>
      <input
        className="aj-input"
        type="search"
        aria-label={t('report.where.search')}
        placeholder={t('report.where.search')}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      <ul className="req-stack">
        {data?.map(({ within, ...spot }) => (
          <li key={spot.place}>
            <button
              type="button"
              className="req-option"
              onClick={() => onChoose({ ...spot, name: [...within.slice(0, 1), spot.name].join(' ') })}
            >
              <strong>{spot.name}</strong>
              <span className="aj-second">{within.join(' ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {data?.length === 0 && <p className="aj-second">{t('report.where.none')}</p>}
    </>
  );
}
