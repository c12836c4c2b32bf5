import './queue.css';
import { useEffect } from 'react';
import { Allowed, EmptyState, useKeys, useMay, useWords } from '@anju/ui';
import { useWide } from '@anju/ui/desk';
import { useNavigate } from '@tanstack/react-router';
import type { Beside } from './beside';
import { DoneToast } from './done';
import { IntakeSheet } from './intake/IntakeSheet';
import { QueueDetail } from './QueueDetail';
import { QueueList } from './QueueList';
import { useQueue, useQueueAddress } from './use-queue';
import { words } from './words';

/** The live queue (D1): list, detail, people. One pane at a time on narrow screens. */
export function QueuePage({ beside }: { beside: Beside }) {
  return (
    <Allowed to="REQUEST_READ">
      <Queue beside={beside} />
    </Allowed>
  );
}

function Queue({ beside }: { beside: Beside }) {
  const t = useWords(words);
  const may = useMay();
  const navigate = useNavigate();
  const wide = useWide(900);
  const { address, go, choose } = useQueueAddress();
  const { query, list, show } = useQueue(address);
  const rows = list?.rows ?? [];
  const chosen = address.id ?? (wide ? rows[0]?.item.id : undefined);
  const step = (by: number) => {
    const at = rows.findIndex((row) => row.item.id === chosen);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) choose(next.item.id);
  };
  const open = () => chosen && void navigate({ to: `/requests/${chosen}` as '/' });
  useKeys([
    { key: 'j', label: t('key.down'), act: () => step(1) },
    { key: 'k', label: t('key.up'), act: () => step(-1) },
    { key: 'o', label: t('key.open'), act: open },
    { key: '.', label: t('key.show'), act: show },
  ]);
  useEffect(() => {
    if (address.id) document.getElementById(`row-${address.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [address.id]);

  return (
    <div className="rq-panes" data-open={address.id ? true : undefined}>
      <QueueList
        query={query}
        list={list}
        chosen={chosen}
        onChoose={choose}
        onShow={show}
        calls={<beside.Calls />}
      />
      {chosen ? (
        <QueueDetail
          key={chosen}
          id={chosen}
          items={rows.map((row) => row.item)}
          beside={beside}
          onBack={() => choose(undefined)}
        />
      ) : (
        <section className="rq-detail rq-detail-none">
          {rows.length > 0 ? (
            <EmptyState title={t('queue.choose')} />
          ) : (
            list && (
              <EmptyState title={t('queue.rest')} hint={may('REQUEST_INTAKE') && t('queue.rest.hint')} />
            )
          )}
        </section>
      )}
      <DoneToast />
      {address.intake && (
        <IntakeSheet
          usual={rows.find((row) => row.item.id === chosen)?.item.project ?? rows[0]?.item.project}
          onClose={() => go({ intake: undefined })}
        />
      )}
    </div>
  );
}
