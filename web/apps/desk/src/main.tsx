import { SessionGate, SignInPage, startApp } from '@anju/ui';
import { lazy, Suspense } from 'react';

const Desk = lazy(() => import('./Desk'));

startApp(
  <SessionGate signIn={(done) => <SignInPage app="desk" onSignedIn={done} />}>
    <Suspense>
      <Desk />
    </Suspense>
  </SessionGate>,
);
