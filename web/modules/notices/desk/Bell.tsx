import './inbox.css';
import { lazy, Suspense, useState } from 'react';
import { api, dataOf } from '@anju/api';
import { IconButton, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { words } from './words';

const Inbox = lazy(() => import('./Inbox'));
const EVERY = 30_000;

/** The bell of the header with the count of what is unread; it opens the inbox. */
export function Bell() {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);
  const { data } = useQuery({
    queryKey: ['inbox', 'unread'],
    queryFn: () => dataOf(api.GET('/api/inbox/unread')),
    refetchInterval: EVERY,
  });
  const count = data?.count ?? 0;
  return (
    <span className="notices-bell">
      <IconButton
        icon="bell"
        label={count > 0 ? t('inbox.unread', { n: count }) : t('inbox')}
        onClick={() => {
          setOpened(true);
          setOpen(true);
        }}
      />
      {count > 0 && <span aria-hidden="true">{count > 99 ? '99+' : count}</span>}
      {opened && (
        <Suspense>
          <Inbox open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  );
}
