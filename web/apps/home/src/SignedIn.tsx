import { useEffect } from 'react';
import { useHome } from '@anju/modules/people/home/use-home';
import { words as joinWords } from '@anju/modules/people/home/words';
import { SessionGate, setZone, SignInPage, useWords } from '@anju/ui';
import { Link, Outlet } from '@tanstack/react-router';

/** The pages of residents with an account; links from a label or a message need none. */
export function SignedIn() {
  const t = useWords(joinWords);
  return (
    <SessionGate
      signIn={(done) => (
        <SignInPage app="home" onSignedIn={done}>
          <Link to="/join" className="home-join">
            {t('join.link')}
          </Link>
        </SignInPage>
      )}
    >
      <AtHome />
    </SessionGate>
  );
}

/** Tells times as they are where the person lives. */
function AtHome() {
  const zone = useHome().data?.projects[0]?.zone;
  useEffect(() => setZone(zone), [zone]);
  return <Outlet />;
}
