import { useDeferredValue, useState } from 'react';
import { api, dataOf } from '@anju/api';
import { shortNumber, useWords } from '@anju/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { RequestStatus } from '../RequestStatus';
import { RowSeal } from '../QueueRow';
import { useVerb } from '../requests';
import { isOpen } from '../types';
import { words } from '../words';
import type { ActProps } from './act-props';
import { ActForm } from './parts';

/** Lets another open request stand for this one: those at the same place are offered, any other is found by its words. */
export function MergeAct({ request, items, onDone }: ActProps) {
  const t = useWords(words);
  const { id, project, category } = request.request;
  const place = request.place?.id;
  const similar = useQuery({
    queryKey: ['queue', 'similar', project, place, category],
    queryFn: () =>
      dataOf(
        api.GET('/api/intake/similar', { params: { query: { project, place: place ?? '', category } } }),
      ),
    enabled: place !== undefined,
  });
  const [q, setQ] = useState('');
  const sought = useDeferredValue(q.trim());
  const others = useQuery({
    queryKey: ['queue', 'merge', project, sought],
    queryFn: () => dataOf(api.GET('/api/queue', { params: { query: { project, q: sought } } })),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
  });
  const here = items.filter(
    (item) => isOpen(item.state) && item.placeCode && item.placeCode === request.place?.code,
  );
  const near = [...here, ...(similar.data ?? [])];
  const known = new Map((sought ? (others.data?.items ?? []) : near).map((one) => [one.id, one]));
  known.delete(id);
  const found = [...known.values()].filter((one) => one.kind !== 'COMPLAINT');
  const [into, setInto] = useState<string>();
  const target = found.find((one) => one.id === into) ?? found[0];
  const { send, busy, error } = useVerb(request, 'merger', onDone);
  return (
    <ActForm
      say={target ? t('merge.do', { number: shortNumber(target.number) }) : t('act.merge')}
      busy={busy}
      error={error}
      ready={target !== undefined}
      onSubmit={() => target && send({ into: target.id })}
    >
      <input
        className="aj-input"
        type="search"
        aria-label={t('merge.find')}
        placeholder={t('merge.find')}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      {!target && <p className="aj-second">{t(sought ? 'queue.none' : 'merge.none')}</p>}
      <fieldset className="rq-choose">
        <legend className="aj-hidden">{t('merge.into')}</legend>
        {found.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name="into"
              checked={one.id === target?.id}
              onChange={() => setInto(one.id)}
            />
            <RowSeal kind={one.kind} priority={one.priority} />
            <span>
              <strong>{one.title}</strong>
              <small>
                {one.placeCode} {shortNumber(one.number)}
              </small>
            </span>
            <RequestStatus state={one.state} />
          </label>
        ))}
      </fieldset>
      <p className="aj-second">{t('merge.hint')}</p>
    </ActForm>
  );
}
