import { Unbound } from '@anju/modules/people/home/Unbound';
import { useHome } from '@anju/modules/people/home/use-home';
import { OutageBanner } from '@anju/modules/requests/home/OutageBanner';
import { isOpen } from '@anju/modules/requests/home/progress';
import { ReadAloud } from '@anju/modules/requests/home/ReadAloud';
import { RunningCase } from '@anju/modules/requests/home/RunningCase';
import { useMyRequests } from '@anju/modules/requests/home/use-my-requests';
import { ErrorState, hourOf, Icon, PhoneShell, useLook, useNow, useSession, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { greetingAt } from './greeting';
import { Hero } from './Hero';
import { Lines } from './Lines';
import { words } from './words';

/** Where a resident begins (E1): one act, the case that runs, and the few things there are besides. */
export function FirstPage() {
  const t = useWords(words);
  const { account, company } = useSession();
  const { elder } = useLook();
  const hour = hourOf(useNow());
  const home = useHome();
  const requests = useMyRequests();
  const open = requests.data?.filter(({ state }) => isOpen(state)) ?? [];
  const running = open.find(({ kind }) => kind === 'REPAIR') ?? open[0];
  const greeting = t(greetingAt(hour), { name: account.name });
  const hero = (
    <Hero
      place={home.data?.projects[0]?.name ?? company.name}
      greeting={greeting}
      under={home.data?.units.map(({ unitCode }) => unitCode).join(' · ')}
    />
  );
  const failed = home.error ?? requests.error;
  const bound = home.data && home.data.units.length > 0;
  const act = home.data && !bound ? <Unbound /> : <ReportAct />;
  return (
    <PhoneShell hero={hero}>
      {!elder && act}
      <OutageBanner />
      {failed && !(home.data && requests.data) && (
        <ErrorState error={failed} onRetry={() => void Promise.all([home.refetch(), requests.refetch()])} />
      )}
      {running && <RunningCase id={running.id} />}
      {elder && act}
      <Lines bound={bound} phone={home.data?.projects.find(({ phone }) => phone)?.phone} />
      <ReadAloud text={[greeting, running?.title].filter(Boolean).join('\n')} />
      {elder && (
        <Link to="/me" className="home-join">
          {t('elder.me')}
        </Link>
      )}
    </PhoneShell>
  );
}

function ReportAct() {
  const t = useWords(words);
  const { elder } = useLook();
  return (
    <Link to="/report" className="home-act home-first">
      <span className="home-act-icon">
        <Icon name="camera" size={elder ? 36 : 28} />
      </span>
      <span className="home-line-text">
        <strong>{t(elder ? 'elder.report' : 'report')}</strong>
        <span>{t(elder ? 'elder.report.hint' : 'report.hint')}</span>
      </span>
      <Icon name="forward" size={20} />
    </Link>
  );
}
