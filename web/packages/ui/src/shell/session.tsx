import { Activity, createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import {
  currentSession,
  giveUpQuestions,
  onSignedOut,
  type Session,
  signOut,
  signOutEverywhere,
} from '@anju/api';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { flushSync } from 'react-dom';
import { ErrorState, ForbiddenState, Skeleton } from '../parts/states';
import { PasswordPage } from './PasswordPage';

const SessionContext = createContext<Session | null>(null);
const LeavingContext = createContext<(leaving: boolean) => void>(() => {});
const KEY = ['session'];

/** Who is signed in; only inside of {@link SessionGate}. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionGate');
  return session;
}

/** Whether the signed-in person holds a permission. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useSession();
  return useCallback((permission: string) => permissions.includes(permission), [permissions]);
}

/**
 * Ends the session here and forgets everything that was loaded for it. The pages are put to rest first, so that none asks
 * on for somebody who has left; if the server could not be told, they are back as they were, and the promise says why.
 */
export function useSignOut(): (everywhere?: boolean) => Promise<void> {
  const queries = useQueryClient();
  const setLeaving = useContext(LeavingContext);
  return useCallback(
    async (everywhere = false) => {
      flushSync(() => setLeaving(true));
      await queries.cancelQueries();
      giveUpQuestions();
      try {
        await (everywhere ? signOutEverywhere() : signOut());
        // the session itself stays in the cache: the gate watches it, and would not see what replaces a removed one
        queries.setQueryData(KEY, null);
        queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
      } finally {
        setLeaving(false);
      }
    },
    [queries, setLeaving],
  );
}

const PASSWORD = /\/password\/?$/;

/** The secret of the link by which one chooses a password; it stands behind the `#`, so that no server logs it. */
function passwordLink(): string {
  return PASSWORD.test(location.pathname) ? location.hash.slice(1) : '';
}

function leavePasswordLink(): void {
  history.replaceState(null, '', location.pathname.replace(PASSWORD, '/'));
}

interface Props {
  /** Shown to nobody in particular. */
  signIn: (onSignedIn: (session: Session) => void) => ReactNode;
  /** The session to go on with while the server cannot be reached: the field app's last one. */
  offline?: () => Session | null;
  children: ReactNode;
}

/** Shows its children to who is signed in and the sign-in page to everybody else. */
export function SessionGate({ signIn, offline, children }: Props) {
  const queries = useQueryClient();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: KEY,
    queryFn: currentSession,
    retry: false,
    staleTime: 60_000,
  });
  useEffect(() => onSignedOut(() => queries.setQueryData(KEY, null)), [queries]);
  const [link, setLink] = useState(passwordLink);
  const [leaving, setLeaving] = useState(false);
  if (link) {
    return (
      <PasswordPage
        secret={link}
        onDone={(fresh) => {
          leavePasswordLink();
          if (fresh) queries.setQueryData(KEY, fresh);
          setLink('');
        }}
      />
    );
  }
  const session = data ?? (error ? (offline?.() ?? null) : null);
  if (session) {
    return (
      <SessionContext value={session}>
        <LeavingContext value={setLeaving}>
          {leaving && <Skeleton />}
          <Activity mode={leaving ? 'hidden' : 'visible'}>{children}</Activity>
        </LeavingContext>
      </SessionContext>
    );
  }
  if (isPending) return <Skeleton />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return signIn((fresh) => queries.setQueryData(KEY, fresh));
}

/** Shows its children to who holds the permission, and otherwise says plainly that one does not. */
export function Allowed({ to, children }: { to: string; children: ReactNode }) {
  const may = useMay();
  return may(to) ? children : <ForbiddenState />;
}
