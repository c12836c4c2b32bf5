import './places.css';
import { useState } from 'react';
import { api, taggedDataOf } from '@anju/api';
import { Button, ErrorState, IconButton, useMay, useWords } from '@anju/ui';
import { DetailPage, Facts, Loaded, Panel, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type PlaceView, placesInside } from './estate';
import { EstateTrail } from './EstateTrail';
import { MovePanel } from './MovePanel';
import { EditPlacePanel, NewPlacePanel } from './PlacePanel';
import { PlansPanel } from './PlansPanel';
import { placeFacts } from './place-facts';
import { words } from './words';

interface Props {
  id: string;
  onBack: () => void;
  onPick: (id: string) => void;
}

/** One place beside the tree. */
export function PlaceDetail({ id, ...rest }: Props) {
  const place = useQuery({
    queryKey: ['places', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/places/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={place}>{({ data, etag }) => <Detail view={data} etag={etag} {...rest} />}</Loaded>;
}

type Open = 'edit' | 'move' | 'add';

function Detail({
  view,
  etag,
  onBack,
  onPick,
}: Omit<Props, 'id'> & { view: PlaceView; etag: string | null }) {
  const t = useWords(words);
  const may = useMay();
  const [open, setOpen] = useState<Open>();
  const { place, can } = view;
  const close = () => setOpen(undefined);
  const button = (verb: Open, icon: 'edit' | 'merge' | 'plus', text: string) =>
    can.includes(verb) && (
      <Button icon={icon} onClick={() => setOpen(verb)}>
        {text}
      </Button>
    );
  return (
    <DetailPage
      over={
        <>
          <IconButton className="estate-back" icon="back" label={t('places')} onClick={onBack} />
          <span>{place.within.join(' / ')}</span>
        </>
      }
      title={place.code}
      state={!place.active && <strong>{t('place.retired')}</strong>}
      under={
        <>
          <span>{place.name}</span>
          <span>{t(`place.${place.kind}`)}</span>
        </>
      }
      acts={
        <>
          {place.kind !== 'SPACE' && button('add', 'plus', t('place.add.inside'))}
          {button('edit', 'edit', t('place.edit'))}
          {button('move', 'merge', t('place.move'))}
        </>
      }
    >
      <Panel
        title={t('facts')}
        end={
          place.kind === 'UNIT' &&
          may('PEOPLE_READ') && (
            <Link to="/registers/people" search={{ project: place.project, unit: place.id } as never}>
              {t('place.people')}
            </Link>
          )
        }
      >
        <Facts facts={placeFacts(view, t)} />
      </Panel>
      <LabelActs view={view} />
      {(place.kind === 'BUILDING' || place.kind === 'FLOOR') && (
        <PlansPanel project={place.project} place={place.id} may={can.includes('edit')} />
      )}
      <EstateTrail of="places" id={place.id} />
      <RetireActs view={view} />
      <EditPlacePanel open={open === 'edit'} view={view} etag={etag} onClose={close} />
      <MovePanel open={open === 'move'} view={view} etag={etag} onClose={close} />
      <NewPlacePanel
        open={open === 'add'}
        project={place.project}
        parent={place}
        onClose={close}
        onAdded={onPick}
      />
    </DetailPage>
  );
}

function LabelActs({ view: { place, can } }: { view: PlaceView }) {
  const t = useWords(words);
  const [asking, setAsking] = useState(false);
  const renew = useSend(
    () => api.POST('/api/places/{id}/label-renewal', { params: { path: { id: place.id } } }),
    ['places', 'labels'],
    () => setAsking(false),
  );
  const search = { project: place.project, inside: place.id };
  return (
    <Panel title={t('labels')}>
      {renew.error && <ErrorState error={renew.error} />}
      <div className="estate-acts">
        <Link to="/labels" search={search as never} className="aj-button">
          {t(place.kind === 'UNIT' || place.kind === 'SPACE' ? 'place.label' : 'place.labels')}
        </Link>
        {can.includes('renew-label') && !asking && (
          <Button kind="text" onClick={() => setAsking(true)}>
            {t('place.relabel')}
          </Button>
        )}
        {asking && (
          <>
            <Button kind="danger" busy={renew.busy} onClick={() => renew.send()}>
              {t('place.relabel.sure')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
          </>
        )}
      </div>
    </Panel>
  );
}

function RetireActs({ view: { place, can } }: { view: PlaceView }) {
  const t = useWords(words);
  const [asking, setAsking] = useState(false);
  const path = { params: { path: { id: place.id } } };
  const inside = useQuery({
    queryKey: ['places', 'inside', place.project, place.id, false],
    queryFn: () => placesInside({ project: place.project, parent: place.id, retired: false }),
    enabled: asking,
  });
  const turn = useSend(
    async () => {
      if (place.active) await api.POST('/api/places/{id}/retirement', path);
      else await api.DELETE('/api/places/{id}/retirement', path);
    },
    ['places'],
    () => setAsking(false),
  );
  return (
    <div className="estate-acts">
      {turn.error && <ErrorState error={turn.error} />}
      {can.includes('resume') && (
        <Button busy={turn.busy} onClick={() => turn.send()}>
          {t('place.resume')}
        </Button>
      )}
      {can.includes('retire') && !asking && (
        <Button kind="text" onClick={() => setAsking(true)}>
          {t('place.retire')}
        </Button>
      )}
      {asking && (
        <>
          <Button kind="danger" busy={turn.busy || inside.isLoading} onClick={() => turn.send()}>
            {t(inside.data?.length === 0 ? 'place.retire.alone' : 'place.retire.sure')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
        </>
      )}
    </div>
  );
}
