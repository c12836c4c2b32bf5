import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, EmptyState, ErrorState, Segments, Skeleton, useTimes, useWords } from '@anju/ui';
import { SidePanel, useSend } from '@anju/ui/desk';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { subjectPath } from './subject-path';
import { words } from './words';

type Entry = components['schemas']['InboxEntry'];
type Shown = 'all' | 'unread';

/** The notices of this person, newest first. */
export default function Inbox({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords(words);
  const [shown, setShown] = useState<Shown>('all');
  const page = useInfiniteQuery({
    queryKey: ['inbox', shown],
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/inbox', {
          params: { query: { unread: shown === 'unread', cursor: pageParam || undefined, limit: 30 } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    enabled: open,
  });
  const readAll = useSend(() => api.POST('/api/inbox/reading'), ['inbox']);
  const entries = page.data?.pages.flatMap(({ items }) => items) ?? [];
  const some = entries.some(({ readAt }) => !readAt);
  return (
    <SidePanel
      open={open}
      title={t('inbox')}
      onClose={onClose}
      end={some && <Button onClick={() => readAll.send()}>{t('inbox.all')}</Button>}
    >
      <Segments
        label={t('inbox.filter')}
        value={shown}
        onChange={setShown}
        options={(['all', 'unread'] as const).map((value) => ({ value, label: t(`inbox.filter.${value}`) }))}
      />
      {page.isPending && <Skeleton />}
      {page.error && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
      {page.data && entries.length === 0 && (
        <EmptyState title={t('inbox.empty')} hint={t('inbox.empty.hint')} />
      )}
      <ol className="notices-list">
        {entries.map((entry) => (
          <InboxLine key={entry.id} entry={entry} onClose={onClose} />
        ))}
      </ol>
      {page.hasNextPage && <Button onClick={() => void page.fetchNextPage()}>{t('inbox.more')}</Button>}
    </SidePanel>
  );
}

function InboxLine({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const navigate = useNavigate();
  const read = useSend(
    () => api.POST('/api/inbox/{id}/reading', { params: { path: { id: entry.id } } }),
    ['inbox'],
  );
  const to = subjectPath(entry.subject);
  const visit = () => {
    if (!entry.readAt) read.send();
    if (!to) return;
    void navigate({ to });
    onClose();
  };
  return (
    <li data-new={!entry.readAt || undefined}>
      <button type="button" onClick={visit}>
        <span className="notices-head">
          {entry.urgent && <span className="notices-urgent">{t('inbox.urgent')}</span>}
          <strong>{entry.title}</strong>
          {!entry.readAt && <span className="aj-hidden">{t('inbox.new')}</span>}
          <time dateTime={entry.at}>{shortTime(entry.at)}</time>
        </span>
        <span className="aj-second">{entry.body}</span>
      </button>
    </li>
  );
}
