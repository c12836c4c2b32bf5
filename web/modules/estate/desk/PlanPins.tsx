import './plans.css';
import { type MouseEvent, useState } from 'react';
import { api, dataOf, ifMatch, taggedDataOf, type components } from '@anju/api';
import { Button, ErrorState, Icon, useWords } from '@anju/ui';
import { Loaded, PlacePicker, useSend } from '@anju/ui/desk';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isBeside, PinList } from './PinList';
import { words } from './words';

type Pin = components['schemas']['Pin'];

interface Props {
  plan: components['schemas']['Plan'];
  editing: boolean;
  onDone: () => void;
}

/** A plan with its pins: links to places, or being set. */
export function PlanPins({ plan, editing, onDone }: Props) {
  const view = useQuery({
    queryKey: ['plans', 'one', plan.id],
    queryFn: () => taggedDataOf(api.GET('/api/plans/{id}', { params: { path: { id: plan.id } } })),
  });
  return (
    <Loaded query={view}>
      {({ data, etag }) => (
        <Pins plan={plan} pins={data.pins} etag={etag} editing={editing} onDone={onDone} />
      )}
    </Loaded>
  );
}

/** The codes of the places on a plan. */
function useCodes(ids: string[]): Map<string, string> {
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['places', 'code', id],
      queryFn: () => dataOf(api.GET('/api/places/{id}', { params: { path: { id } } })),
      staleTime: 300_000,
    })),
  });
  return new Map(ids.map((id, at) => [id, found[at]?.data?.place.code ?? '']));
}

const share = (value: number) => Math.round(Math.min(Math.max(value, 0), 1) * 1000) / 1000;

function Pins({ plan, pins: known, etag, editing, onDone }: Props & { pins: Pin[]; etag: string | null }) {
  const t = useWords(words);
  const [pins, setPins] = useState(known);
  const [next, setNext] = useState<string>();
  const shown = editing ? pins : known;
  const codes = useCodes(shown.map(({ place }) => place));
  const save = useSend(
    () =>
      api.PUT('/api/plans/{id}/pins', {
        params: { path: { id: plan.id } },
        headers: ifMatch(etag),
        body: { pins },
      }),
    ['plans'],
    onDone,
  );
  const put = (place: string, x: number, y: number) =>
    setPins((before) => [
      ...before.filter((one) => one.place !== place),
      { place, x: share(x), y: share(y) },
    ]);
  const click = (event: MouseEvent<HTMLElement>) => {
    if (!editing || !next) return;
    const box = event.currentTarget.getBoundingClientRect();
    put(next, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
  };
  return (
    <>
      {editing && (
        <div className="estate-pinning">
          <p className="aj-second">{t('plans.pin.hint')}</p>
          <PlacePicker
            project={plan.project}
            label={t('plans.pin.place')}
            value={next}
            onChange={(id) => {
              setNext(id);
              if (!pins.some(({ place }) => place === id)) put(id, 0.5, 0.5);
            }}
          />
        </div>
      )}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions --
          the numbers below do the same from the keyboard */}
      <div className="estate-plan-picture" data-editing={editing || undefined} onClick={click}>
        <img src={`/api/plans/${plan.id}/picture`} alt={plan.name} />
        {shown.map(({ place, x, y }) => (
          <Link
            key={place}
            to="/registers/places"
            search={{ project: plan.project, place } as never}
            disabled={editing}
            style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
            data-next={place === next || undefined}
          >
            <Icon name="pin" size={20} />
            <span>{codes.get(place)}</span>
          </Link>
        ))}
      </div>
      {editing && (
        <>
          <PinList pins={pins} codes={codes} onChange={setPins} />
          {save.error && <ErrorState error={save.error} />}
          <div className="estate-acts">
            <Button
              kind="primary"
              busy={save.busy}
              disabled={pins.some(isBeside)}
              onClick={() => save.send()}
            >
              {t('plans.pin.save')}
            </Button>
            <Button onClick={onDone}>{t('cancel')}</Button>
          </div>
        </>
      )}
    </>
  );
}
