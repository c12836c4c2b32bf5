import { words as joinWords } from '@anju/modules/people/home/words';
import { SessionGate, SignInPage, useWords } from '@anju/ui';
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
      <Outlet />
    </SessionGate>
  );
}
