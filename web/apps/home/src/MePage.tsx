import { MyUnits } from '@anju/modules/people/home/MyUnits';
import {
  AccountSafety,
  Button,
  ElderSwitch,
  PhoneShell,
  Preferences,
  shellWords,
  useSession,
  useSignOut,
  useWords,
} from '@anju/ui';
import { useRouter } from '@tanstack/react-router';

/** The person, the choices of this device, and the way out. */
export function MePage() {
  const t = useWords(shellWords);
  const router = useRouter();
  const signOut = useSignOut();
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
      <AccountSafety onEverywhere={() => signOut(true)} />
      <Button icon="exit" onClick={() => void signOut()}>
        {t('signout')}
      </Button>
    </PhoneShell>
  );
}
