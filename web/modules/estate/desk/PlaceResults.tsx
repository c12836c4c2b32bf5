import './places.css';
import { api, dataOf } from '@anju/api';
import { EmptyState, useWords } from '@anju/ui';
import { Loaded } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { words } from './words';

interface Props {
  project: string;
  q: string;
  retired: boolean;
  chosen?: string;
  onPick: (id: string) => void;
}

/** What the search in the estate found, with where it lies. */
export function PlaceResults({ project, q, retired, chosen, onPick }: Props) {
  const t = useWords(words);
  const found = useQuery({
    queryKey: ['places', 'search', project, q, retired],
    queryFn: () => dataOf(api.GET('/api/places', { params: { query: { project, q, retired, limit: 100 } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={found}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('places.none')} />
        ) : (
          <ul className="estate-results">
            {items.map(({ place }) => (
              <li key={place.id}>
                <button
                  type="button"
                  aria-current={chosen === place.id || undefined}
                  data-retired={!place.active || undefined}
                  onClick={() => onPick(place.id)}
                >
                  <strong>{place.code}</strong>
                  <span className="estate-kind">{t(`place.${place.kind}`)}</span>
                  <span className="aj-second">{[...place.within, place.name].join(' / ')}</span>
                </button>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
