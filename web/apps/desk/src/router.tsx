import { MissingPage, Skeleton } from '@anju/ui';
import { createRootRoute, createRoute, createRouter, retainSearchParams } from '@tanstack/react-router';
import { BrokenPage } from './BrokenPage';
import { DeskFrame } from './DeskFrame';
import { registerRoutes } from './register-routes';
import { StartPage } from './StartPage';
import { workRoutes } from './work-routes';

/** The project one works in goes along from page to page. */
const root = createRootRoute({
  component: DeskFrame,
  notFoundComponent: MissingPage,
  validateSearch: (search: Record<string, unknown>): { project?: string } => search,
  search: { middlewares: [retainSearchParams(['project'])] },
});

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', component: StartPage }),
  ...workRoutes(root),
  ...registerRoutes(root),
];

export const router = createRouter({
  routeTree: root.addChildren(routes),
  basepath: '/desk',
  defaultPendingComponent: Skeleton,
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});
