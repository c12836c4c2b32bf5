import { MyUnits } from '@anju/modules/people/home/MyUnits';
import { words as privacyWords } from '@anju/modules/privacy/home/words';
import {
  AccountSafety,
  ElderSwitch,
  PhoneShell,
  Preferences,
  shellWords,
  SignOutButton,
  useSession,
  useWords,
} from '@anju/ui';
import { Link, useRouter } from '@tanstack/react-router';
import { HomeLine } from './HomeLine';

/** The person, the choices of this device, and the way out. */
export function MePage() {
  const t = useWords(shellWords);
  const said = useWords(privacyWords);
  const router = useRouter();
  const { account } = useSession();
  return (
    <PhoneShell title={t('me')} onBack={() => router.history.back()} end={<ElderSwitch />}>
      <section className="aj-panel">
        <h2>{account.name}</h2>
        <p className="aj-second">{account.login}</p>
      </section>
      <MyUnits />
      <section className="aj-panel">
        <Preferences />
      </section>
      <nav className="home-lines" aria-label={said('privacy')}>
        <Link to="/privacy" className="home-line">
          <HomeLine icon="lock" title={said('privacy')} hint={said('privacy.hint')} />
        </Link>
      </nav>
      <AccountSafety />
      <SignOutButton icon="exit">{t('signout')}</SignOutButton>
    </PhoneShell>
  );
}
