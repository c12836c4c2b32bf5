import { SessionGate, SignInPage, startApp } from '@anju/ui';
import { RouterProvider } from '@tanstack/react-router';
import { router } from './router';

startApp(
  <SessionGate signIn={(done) => <SignInPage app="home" onSignedIn={done} />}>
    <RouterProvider router={router} />
  </SessionGate>,
);
