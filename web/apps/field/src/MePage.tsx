import {
  AccountSafety,
  Button,
  PhoneShell,
  Preferences,
  shellWords,
  useSession,
  useSignOut,
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
  const signOut = useSignOut();
  const { account, company } = useSession();
  const { tabs, banner } = useFrame();
  const leave = async (everywhere = false) => {
    forget();
    await signOut(everywhere);
  };
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
      <AccountSafety onEverywhere={() => leave(true)} />
      <Button icon="exit" onClick={() => void leave()}>
        {t('signout')}
      </Button>
    </PhoneShell>
  );
}
