import { lazy, Suspense } from 'react';
import { SessionGate, startApp } from '@anju/ui';
import { FieldSignIn } from './FieldSignIn';
import { lastSession } from './last-session';
import { registerWorker } from './worker';

const Field = lazy(() => import('./Field'));

registerWorker();
startApp(
  <SessionGate offline={lastSession} signIn={(done) => <FieldSignIn onSignedIn={done} />}>
    <Suspense>
      <Field />
    </Suspense>
  </SessionGate>,
);
