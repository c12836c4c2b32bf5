import { MissingPage, Skeleton } from '@anju/ui';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { FirstPage } from './FirstPage';

const root = createRootRoute({ notFoundComponent: MissingPage });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: FirstPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/me',
    component: lazyRouteComponent(() => import('./MePage'), 'MePage'),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: '/home',
  defaultPendingComponent: Skeleton,
  scrollRestoration: true,
});
