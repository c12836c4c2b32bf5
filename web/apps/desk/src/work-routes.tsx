import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

type Load = () => Promise<Record<string, unknown>>;

/** The day's work: queue, requests, work orders, call-backs. */
export function workRoutes(root: AnyRoute): AnyRoute[] {
  const page = (path: string, load: Load, name: string): AnyRoute =>
    createRoute({
      getParentRoute: () => root,
      path,
      component: lazyRouteComponent(load as never, name as never),
    });
  return [
    page('queue', () => import('./QueueRoute'), 'QueueRoute'),
    page('requests', () => import('@anju/modules/requests/desk/RequestsPage'), 'RequestsPage'),
    page('requests/$id', () => import('./QueueRoute'), 'RequestRoute'),
    page('work-orders', () => import('@anju/modules/workorders/desk/WorkOrdersPage'), 'WorkOrdersPage'),
    page('work-orders/$id', () => import('@anju/modules/workorders/desk/WorkOrderPage'), 'WorkOrderPage'),
    page('schedule', () => import('@anju/modules/workorders/desk/schedule/SchedulePage'), 'SchedulePage'),
    page('morning', () => import('@anju/modules/insight/desk/MorningPage'), 'MorningPage'),
    page('morning/$key', () => import('@anju/modules/insight/desk/RecordsPage'), 'RecordsPage'),
    page('follow-ups', () => import('@anju/modules/requests/desk/FollowUpsPage'), 'FollowUpsPage'),
  ];
}
