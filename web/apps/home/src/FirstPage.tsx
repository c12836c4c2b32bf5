import { Unbound } from '@anju/modules/people/home/Unbound';
import { useHome } from '@anju/modules/people/home/use-home';
import { isOpen } from '@anju/modules/requests/home/progress';
import { ReadAloud } from '@anju/modules/requests/home/ReadAloud';
import { RunningCase } from '@anju/modules/requests/home/RunningCase';
import { useMyRequests } from '@anju/modules/requests/home/use-my-requests';
import { words as requestWords } from '@anju/modules/requests/home/words';
import { api, dataOf } from '@anju/api';
import { ErrorState, Icon, PhoneShell, shellWords, useNow, useSession, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { greetingAt } from './greeting';
import { Hero } from './Hero';
import { HomeLine } from './HomeLine';
import { words } from './words';

/** Where a resident begins (E1): one act, the case that runs, and the few things there are besides. */
export function FirstPage() {
  const t = useWords(words);
  const { account, company } = useSession();
  const hour = new Date(useNow()).getHours();
  const home = useHome();
  const requests = useMyRequests();
  const running = requests.data?.find(({ state }) => isOpen(state));
  const greeting = t(greetingAt(hour), { name: account.name });
  const hero = (
    <Hero
      place={home.data?.projects[0]?.name ?? company.name}
      greeting={greeting}
      under={home.data?.units.map(({ unitCode }) => unitCode).join(' · ')}
    />
  );
  const failed = home.error ?? requests.error;
  return (
    <PhoneShell hero={hero}>
      {home.data?.units.length === 0 ? <Unbound /> : <ReportAct />}
      {failed && !requests.data && (
        <ErrorState error={failed} onRetry={() => void Promise.all([home.refetch(), requests.refetch()])} />
      )}
      {running && <RunningCase id={running.id} />}
      <Lines phone={home.data?.projects.find(({ phone }) => phone)?.phone} />
      <ReadAloud text={[greeting, running?.title].filter(Boolean).join('\n')} />
    </PhoneShell>
  );
}

function ReportAct() {
  const t = useWords(words);
  return (
    <Link to="/report" className="home-act home-first">
      <span className="home-act-icon">
        <Icon name="camera" size={28} />
      </span>
      <span className="home-line-text">
        <strong>{t('report')}</strong>
        <span>{t('report.hint')}</span>
      </span>
      <Icon name="forward" size={20} />
    </Link>
  );
}

function Lines({ phone }: { phone?: string }) {
  const t = useWords(words);
  const said = useWords(shellWords);
  const req = useWords(requestWords);
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
      <Link to="/requests" className="home-line">
        <HomeLine
          icon="list"
          title={req('list.title')}
          hint={rows && req('list.count', { open, done: rows.length - open })}
        />
      </Link>
      {toRate && (
        <Link to="/requests/$id" params={{ id: toRate.id }} className="home-line">
          <HomeLine icon="star" tone="amber" title={req('list.rate')} hint={toRate.title} />
        </Link>
      )}
      {phone && (
        <a href={`tel:${phone}`} className="home-line">
          <HomeLine icon="phone" title={t('call')} hint={phone} />
        </a>
      )}
      <Link to="/notices" className="home-line">
        <HomeLine
          icon="bell"
          title={t('notices')}
          hint={unread && t(unread.count ? 'notices.unread' : 'notices.none', { n: unread.count })}
        />
      </Link>
      <Link to="/me" className="home-line">
        <HomeLine icon="person" title={said('me')} hint={t('me.hint')} />
      </Link>
    </nav>
  );
}
