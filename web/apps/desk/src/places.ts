import type { IconName } from '@anju/ui';
import type { words } from './words';

/** A place on the rail, shown to who holds its permission. */
export interface DeskPlace {
  to: string;
  icon: IconName;
  word: keyof typeof words;
  permission: string;
  /** Whether one works there, rather than looks something up. */
  work?: boolean;
}

/** In the order of the rail. */
export const places: DeskPlace[] = [
  { to: '/queue', work: true, icon: 'queue', word: 'queue', permission: 'REQUEST_READ' },
  { to: '/requests', work: true, icon: 'list', word: 'requests', permission: 'REQUEST_READ' },
  { to: '/outages', work: true, icon: 'power', word: 'outages', permission: 'REQUEST_READ' },
  { to: '/work-orders', work: true, icon: 'wrench', word: 'orders', permission: 'WORK_READ' },
  { to: '/schedule', work: true, icon: 'calendar', word: 'schedule', permission: 'WORK_DISPATCH' },
  { to: '/follow-ups', work: true, icon: 'reply', word: 'followUps', permission: 'FOLLOW_UP' },
  { to: '/registers', icon: 'building', word: 'registers', permission: 'ESTATE_READ' },
  { to: '/staff', icon: 'people', word: 'staff', permission: 'STAFF_READ' },
  { to: '/morning', icon: 'chart', word: 'morning', permission: 'FIGURES_READ' },
];

/**
 * Where a person starts: the first place they may enter. Who only looks on, as a client's representative, starts with the
 * figures; a register is where one goes to look something up.
 */
export function startOf(may: (permission: string) => boolean): DeskPlace | undefined {
  const open = places.filter(({ permission }) => may(permission));
  return open.find(({ work }) => work) ?? open.find(({ to }) => to === '/morning') ?? open[0];
}

/** The app that is made for these roles, where it is not the desk: people type the address without its end. */
export function appOf(roles: string[], phone: boolean): string | undefined {
  if (roles.length === 0) return undefined;
  if (roles.every((role) => role === 'RESIDENT')) return '/home/';
  return phone && roles.every((role) => role === 'TECHNICIAN') ? '/field/' : undefined;
}
