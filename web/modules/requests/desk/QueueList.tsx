import { Fragment, type ReactNode } from 'react';
import { asProblem } from '@anju/api';
import { Button, EmptyState, ErrorState, ForbiddenState, KeyCap, Skeleton, useWords } from '@anju/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Arrangement } from './queue-order';
import { QueueRow } from './QueueRow';
import { kinds } from './types';
import { type QueueAddress, useQueueAddress } from './use-queue';
import { words } from './words';

interface Props {
  query: UseQueryResult;
  list?: Arrangement;
  chosen?: string;
  onChoose: (id: string) => void;
  onShow: () => void;
  calls: ReactNode;
}

const views: (QueueAddress['view'] | undefined)[] = [undefined, 'mine', 'unassigned'];

/** The list of the queue in its groups by time. */
export function QueueList({ query, list, chosen, onChoose, onShow, calls }: Props) {
  const t = useWords(words);
  const { address, go } = useQueueAddress();
  return (
    <section className="rq-list" aria-label={t('queue')}>
      <div className="rq-list-head">
        <div className="rq-views" role="group" aria-label={t('queue')}>
          {views.map((view) => (
            <button
              key={view ?? 'all'}
              type="button"
              aria-pressed={address.view === view}
              onClick={() => go({ view, id: undefined })}
            >
              {t(`queue.${view ?? 'all'}`)}
              {address.view === view && list ? ` ${list.rows.length}` : ''}
            </button>
          ))}
        </div>
        <label className="rq-kind">
          <span className="aj-hidden">{t('queue.kind')}</span>
          <select
            value={address.kind ?? ''}
            onChange={(event) =>
              go({ kind: (event.target.value || undefined) as QueueAddress['kind'], id: undefined })
            }
          >
            <option value="">{t('queue.kind')}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {address.q && (
        <p className="rq-found">
          {t('queue.found', { q: address.q })}
          <Button kind="text" onClick={() => go({ q: undefined })}>
            {t('queue.clear')}
          </Button>
        </p>
      )}
      <Strip list={list} onShow={onShow} />
      <Rows query={query} list={list} chosen={chosen} onChoose={onChoose} />
      {calls}
    </section>
  );
}

/** Counts what is held back. Its place is always taken, so that it pushes no row away when it appears. */
function Strip({ list, onShow }: { list?: Arrangement; onShow: () => void }) {
  const t = useWords(words);
  if (!list || list.fresh + list.moved === 0)
    return <p className="rq-strip rq-strip-still">{list && list.rows.length > 0 && t('queue.order')}</p>;
  return (
    <button type="button" className="aj-live rq-strip" onClick={onShow}>
      <span role="status">
        {list.fresh > 0 && <strong>{t('queue.fresh', { n: list.fresh })}</strong>}{' '}
        {list.moved > 0 && <strong>{t('queue.moved', { n: list.moved })}</strong>}
      </span>
      <span>{t('queue.still')}</span>
      <KeyCap>.</KeyCap>
    </button>
  );
}

function Rows({ query, list, chosen, onChoose }: Pick<Props, 'query' | 'list' | 'chosen' | 'onChoose'>) {
  const t = useWords(words);
  const { address, go } = useQueueAddress();
  if (!list) {
    if (!query.error) return <Skeleton lines={8} />;
    if (asProblem(query.error).status === 403) return <ForbiddenState />;
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (list.rows.length === 0) {
    const filtered = address.q || address.kind || address.view;
    const clear = (
      <Button onClick={() => go({ q: undefined, kind: undefined, view: undefined })}>
        {t('queue.clear')}
      </Button>
    );
    if (filtered) return <EmptyState title={t('queue.none')} action={clear} />;
    return <EmptyState title={t('queue.empty')} hint={t('queue.empty.hint')} />;
  }
  return (
    <div className="rq-rows">
      {list.rows.map((row, index) => {
        const first = row.group !== list.rows[index - 1]?.group;
        const size = first ? list.rows.filter((one) => one.group === row.group).length : 0;
        return (
          <Fragment key={row.item.id}>
            {first && (
              <h2 className="rq-group" data-group={row.group}>
                {t(`group.${row.group}`)} <span>{size}</span>
              </h2>
            )}
            <QueueRow row={row} chosen={row.item.id === chosen} onChoose={onChoose} />
          </Fragment>
        );
      })}
    </div>
  );
}
