import { MissingPage, Skeleton } from '@anju/ui';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { DeskFrame } from './DeskFrame';
import { StartPage } from './StartPage';

const root = createRootRoute({ component: DeskFrame, notFoundComponent: MissingPage });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: StartPage }),
  createRoute({
    getParentRoute: () => root,
    path: '/settings',
    component: lazyRouteComponent(() => import('./SettingsPage'), 'SettingsPage'),
  }),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: '/desk',
  defaultPendingComponent: Skeleton,
  scrollRestoration: true,
});
