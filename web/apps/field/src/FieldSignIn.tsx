import type { Session } from '@anju/api';
import { shellWords, SignInPage, useWords } from '@anju/ui';
import { lastSession } from './last-session';

/** Sign-in of the field app; who was here before is told that unsent work is safe. */
export function FieldSignIn({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const t = useWords(shellWords);
  return (
    <SignInPage app="field" onSignedIn={onSignedIn} notice={lastSession() ? t('signin.kept') : undefined} />
  );
}
