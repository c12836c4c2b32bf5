import { Icon, PhoneShell, shellWords, useNow, useSession, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { greetingAt } from './greeting';
import { Hero } from './Hero';
import { words } from './words';

/** Where a resident begins. */
export function FirstPage() {
  const t = useWords(words);
  const said = useWords(shellWords);
  const { account, company } = useSession();
  const hour = new Date(useNow()).getHours();
  const hero = <Hero place={company.name} greeting={t(greetingAt(hour), { name: account.name })} />;
  return (
    <PhoneShell hero={hero}>
      <Link to="/me" className="home-line home-first">
        <span className="home-line-icon">
          <Icon name="person" size={24} />
        </span>
        <span className="home-line-text">
          <strong>{said('me')}</strong>
          <span className="aj-second">{t('me.hint')}</span>
        </span>
        <Icon name="forward" size={20} />
      </Link>
    </PhoneShell>
  );
}
