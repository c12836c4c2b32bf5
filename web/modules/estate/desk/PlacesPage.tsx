import './places.css';
import { useState } from 'react';
import { Button, EmptyState, useMay, useWords } from '@anju/ui';
import { exportHref, OneProject, QueryBar, useListQuery } from '@anju/ui/desk';
import { GeneratorPanel } from './GeneratorPanel';
import { PlaceDetail } from './PlaceDetail';
import { NewPlacePanel } from './PlacePanel';
import { PlaceResults } from './PlaceResults';
import { PlaceTree } from './PlaceTree';
import { words } from './words';

/** The estate of one project: the tree at the left, the chosen place at the right. */
export function PlacesPage() {
  const t = useWords(words);
  return (
    <OneProject title={t('places')}>{(project) => <Estate key={project} project={project} />}</OneProject>
  );
}

function Estate({ project }: { project: string }) {
  const t = useWords(words);
  const allowed = useMay();
  const may = allowed('ESTATE_WRITE');
  const { query, change } = useListQuery([], ['place', 'retired'], '');
  const [open, setOpen] = useState<'generator' | 'place'>();
  const chosen = query.filters.place;
  const retired = query.filters.retired === 'true';
  const pick = (place: string) => change({ place, cursor: query.cursor });
  const acts = may && (
    <>
      <Button kind={chosen ? 'plain' : 'primary'} icon="building" onClick={() => setOpen('generator')}>
        {t('generate')}
      </Button>
      <Button icon="plus" onClick={() => setOpen('place')}>
        {t('place.add')}
      </Button>
    </>
  );
  return (
    <div className="estate-panes" data-chosen={chosen || undefined}>
      <section className="estate-list" aria-label={t('places')}>
        <div className="estate-list-head">
          <h1>{t('places')}</h1>
          <div>
            {allowed('EXPORT') && (
              <a className="aj-button" href={exportHref('places', { project })} download>
                {t('units.export')}
              </a>
            )}
            {acts}
          </div>
        </div>
        <QueryBar query={query} onChange={change} searchLabel={t('places.search')} filters={[]}>
          <label className="estate-retired">
            <input
              type="checkbox"
              checked={retired}
              onChange={() => change({ retired: retired ? '' : 'true' })}
            />
            {t('places.retired')}
          </label>
        </QueryBar>
        {query.q ? (
          <PlaceResults project={project} q={query.q} retired={retired} chosen={chosen} onPick={pick} />
        ) : (
          <PlaceTree project={project} retired={retired} chosen={chosen} onPick={pick} />
        )}
      </section>
      <section className="estate-detail">
        {chosen ? (
          <PlaceDetail key={chosen} id={chosen} onBack={() => pick('')} onPick={pick} />
        ) : (
          <EmptyState title={t('places.pick')} />
        )}
      </section>
      <GeneratorPanel
        open={open === 'generator'}
        project={project}
        onClose={() => setOpen(undefined)}
        onBuilt={pick}
      />
      <NewPlacePanel
        open={open === 'place'}
        project={project}
        onClose={() => setOpen(undefined)}
        onAdded={pick}
      />
    </div>
  );
}
