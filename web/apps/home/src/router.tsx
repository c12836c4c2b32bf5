import { MissingPage, Skeleton } from '@anju/ui';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { FirstPage } from './FirstPage';
import { SignedIn } from './SignedIn';

const root = createRootRoute({ notFoundComponent: MissingPage });
const inside = createRoute({ getParentRoute: () => root, id: 'inside', component: SignedIn });

const own = [
  createRoute({ getParentRoute: () => inside, path: '/', component: FirstPage }),
  createRoute({
    getParentRoute: () => inside,
    path: '/report',
    component: lazyRouteComponent(() => import('./ReportRoute'), 'ReportRoute'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/requests',
    component: lazyRouteComponent(
      () => import('@anju/modules/requests/home/MyRequestsPage'),
      'MyRequestsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/requests/$id',
    component: lazyRouteComponent(() => import('./CaseRoutes'), 'OwnCase'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/notices',
    component: lazyRouteComponent(() => import('./NoticesPage'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/bind',
    component: lazyRouteComponent(() => import('./JoinRoute'), 'BindRoute'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/me',
    component: lazyRouteComponent(() => import('./MePage'), 'MePage'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: '/privacy',
    component: lazyRouteComponent(() => import('@anju/modules/privacy/home/PrivacyPage'), 'PrivacyPage'),
  }),
];

const linked = lazyRouteComponent(() => import('./CaseRoutes'), 'LinkedCase');
const join = lazyRouteComponent(() => import('./JoinRoute'), 'JoinRoute');

const open = [
  createRoute({
    getParentRoute: () => root,
    path: '/q/$company/$code',
    component: lazyRouteComponent(() => import('./QrRoute'), 'QrRoute'),
  }),
  createRoute({ getParentRoute: () => root, path: '/t/$company/$token', component: linked }),
  createRoute({ getParentRoute: () => root, path: '/r/$company/$token', component: linked }),
  createRoute({ getParentRoute: () => root, path: '/join', component: join }),
  createRoute({ getParentRoute: () => root, path: '/join/$company', component: join }),
];

export const router = createRouter({
  routeTree: root.addChildren([inside.addChildren(own), ...open]),
  basepath: '/home',
  defaultPendingComponent: Skeleton,
  scrollRestoration: true,
});
