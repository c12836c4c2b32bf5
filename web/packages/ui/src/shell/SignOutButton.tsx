import { type ReactNode, useState } from 'react';
import { asProblem } from '@anju/api';
import type { IconName } from '../icons/Icon';
import { useProblemText } from '../i18n/problems';
import { Button } from '../parts/Button';
import { FieldError } from '../parts/FieldError';
import { useSignOut } from './session';

interface Props {
  /** Out of every browser, for somebody whose phone is gone. */
  everywhere?: boolean;
  kind?: 'plain' | 'text';
  icon?: IconName;
  /** What the app forgets beside the session, once the server knows. */
  onLeft?: () => void;
  children: ReactNode;
}

/** The way out; says under itself why it could not be gone. */
export function SignOutButton({ everywhere = false, onLeft, children, ...looks }: Props) {
  const signOut = useSignOut();
  const problemText = useProblemText();
  const [error, setError] = useState<string>();
  const leave = async () => {
    setError(undefined);
    try {
      await signOut(everywhere);
      onLeft?.();
    } catch (failure) {
      setError(problemText(asProblem(failure)).title);
    }
  };
  return (
    <>
      <Button {...looks} onClick={() => void leave()}>
        {children}
      </Button>
      {error && <FieldError>{error}</FieldError>}
    </>
  );
}
