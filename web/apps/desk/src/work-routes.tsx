import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { SectionFrame } from './SectionFrame';
import { figures } from './sections';

type Load = () => Promise<Record<string, unknown>>;

/** The day's work: queue, requests, work orders, call-backs. */
export function workRoutes(root: AnyRoute): AnyRoute[] {
  const page = (path: string, load: Load, name: string, parent = root): AnyRoute =>
    createRoute({
      getParentRoute: () => parent,
      path,
      component: lazyRouteComponent(load as never, name as never),
    });
  const told: AnyRoute = createRoute({
    getParentRoute: () => root,
    path: 'morning',
    component: () => <SectionFrame name="morning" sections={figures} />,
  });
  return [
    page('queue', () => import('./QueueRoute'), 'QueueRoute'),
    page('requests', () => import('@anju/modules/requests/desk/RequestsPage'), 'RequestsPage'),
    page('requests/$id', () => import('./QueueRoute'), 'RequestRoute'),
    page('work-orders', () => import('@anju/modules/workorders/desk/WorkOrdersPage'), 'WorkOrdersPage'),
    page('work-orders/$id', () => import('@anju/modules/workorders/desk/WorkOrderPage'), 'WorkOrderPage'),
    page('schedule', () => import('@anju/modules/workorders/desk/schedule/SchedulePage'), 'SchedulePage'),
    told.addChildren([
      page('/', () => import('@anju/modules/insight/desk/MorningPage'), 'MorningPage', told),
      page('service', () => import('@anju/modules/insight/desk/service/ServicePage'), 'ServicePage', told),
      page('$key', () => import('@anju/modules/insight/desk/RecordsPage'), 'RecordsPage', told),
    ]),
    page('outages', () => import('@anju/modules/requests/desk/outages/OutagesPage'), 'OutagesPage'),
    page('outages/$id', () => import('@anju/modules/requests/desk/outages/OutagePage'), 'OutagePage'),
    page('follow-ups', () => import('@anju/modules/requests/desk/FollowUpsPage'), 'FollowUpsPage'),
  ];
}
