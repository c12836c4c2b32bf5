import { MissingPage, Skeleton } from '@anju/ui';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';

const root = createRootRoute({ notFoundComponent: MissingPage });

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/outbox' });
    },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/outbox',
    component: lazyRouteComponent(() => import('./OutboxPage'), 'OutboxPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/me',
    component: lazyRouteComponent(() => import('./MePage'), 'MePage'),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: '/field',
  defaultPendingComponent: Skeleton,
  scrollRestoration: true,
});
