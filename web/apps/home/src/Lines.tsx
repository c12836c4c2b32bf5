import { isOpen } from '@anju/modules/requests/home/progress';
import { useMyRequests } from '@anju/modules/requests/home/use-my-requests';
import { words as requestWords } from '@anju/modules/requests/home/words';
import { api, dataOf } from '@anju/api';
import { shellWords, useLook, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { HomeLine } from './HomeLine';
import { words } from './words';

interface Props {
  /** Whether a home is bound: without one there is nothing to follow. */
  bound?: boolean;
  phone?: string;
}

/** The few things there are besides reporting; the elder version says them in fewer and larger words. */
export function Lines({ bound, phone }: Props) {
  const t = useWords(words);
  const said = useWords(shellWords);
  const req = useWords(requestWords);
  const { elder } = useLook();
  const rows = useMyRequests().data;
  const { data: unread } = useQuery({
    queryKey: ['inbox', 'unread'],
    queryFn: () => dataOf(api.GET('/api/inbox/unread')),
    refetchInterval: 60_000,
  });
  const open = rows?.filter(({ state }) => isOpen(state)).length ?? 0;
  const toRate = rows?.find(({ state, score }) => state === 'FINISHED' && !score);
  return (
    <nav className="home-lines" aria-label={t('lines')}>
      {bound && (
        <Link to="/requests" className="home-line">
          <HomeLine
            icon="list"
            title={elder ? t('elder.list') : req('list.title')}
            hint={
              rows &&
              (elder ? t('elder.list.hint', { open }) : req('list.count', { open, done: rows.length - open }))
            }
          />
        </Link>
      )}
      {toRate && (
        <Link to="/requests/$id" params={{ id: toRate.id }} className="home-line">
          <HomeLine icon="star" tone="amber" title={req('list.rate')} hint={toRate.title} />
        </Link>
      )}
      {phone && (
        <a href={`tel:${phone}`} className="home-line">
          <HomeLine
            icon="phone"
            tone={elder ? 'amber' : 'jade'}
            title={t(elder ? 'elder.call' : 'call')}
            hint={phone}
          />
        </a>
      )}
      <Link to="/notices" className="home-line">
        <HomeLine
          icon="bell"
          title={t('notices')}
          hint={unread && t(unread.count ? 'notices.unread' : 'notices.none', { n: unread.count })}
        />
      </Link>
      {!elder && (
        <Link to="/me" className="home-line">
          <HomeLine icon="person" title={said('me')} hint={t('me.hint')} />
        </Link>
      )}
    </nav>
  );
}
