import {
  AccountSafety,
  PhoneShell,
  Preferences,
  shellWords,
  SignOutButton,
  useSession,
  useWords,
} from '@anju/ui';
import { RingSwitch, useFrame } from '@anju/modules/workorders/field/index';
import { Link } from '@tanstack/react-router';
import { forget } from './last-session';
import { words } from './words';

/** The person, the choices of this device, and the way out. Unsent work stays on the device under its owner. */
export function MePage() {
  const t = useWords(shellWords);
  const own = useWords(words);
  const { account, company } = useSession();
  const { tabs, banner } = useFrame();
  return (
    <PhoneShell title={t('me')} banner={banner} tabs={tabs}>
      <section className="aj-panel">
        <h2>{account.name}</h2>
        <p className="aj-second">{company.name}</p>
      </section>
      <Link to="/turns" className="aj-button">
        {own('turns')}
      </Link>
      <Link to="/books" className="aj-button">
        {own('books')}
      </Link>
      <section className="aj-panel">
        <RingSwitch />
      </section>
      <section className="aj-panel">
        <Preferences />
      </section>
      <AccountSafety onLeft={forget} />
      <SignOutButton icon="exit" onLeft={forget}>
        {t('signout')}
      </SignOutButton>
    </PhoneShell>
  );
}
