import { ErrorState, MissingPage, Skeleton } from '@anju/ui';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Framed } from './Framed';

const root = createRootRoute({ component: Framed, notFoundComponent: MissingPage });

const routes = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('@anju/modules/workorders/field/TodayPage'), 'TodayPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/jobs/$id',
    component: lazyRouteComponent(() => import('@anju/modules/workorders/field/JobPage'), 'JobPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/scan',
    component: lazyRouteComponent(() => import('@anju/modules/workorders/field/ScanPage'), 'ScanPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/q/$company/$code',
    component: lazyRouteComponent(() => import('@anju/modules/workorders/field/PlacePage'), 'PlacePage'),
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
  createRoute({
    getParentRoute: () => root,
    path: '/books',
    component: lazyRouteComponent(() => import('@anju/modules/workforce/field/MyBooksPage'), 'MyBooksPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/turns',
    component: lazyRouteComponent(() => import('@anju/modules/workforce/field/MyTurnsPage'), 'MyTurnsPage'),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: '/field',
  defaultPendingComponent: Skeleton,
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
  scrollRestoration: true,
});
