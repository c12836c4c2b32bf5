import type { IconName } from '@anju/ui';
import type { words } from './words';

/** A place on the rail, shown to who holds its permission. */
export interface DeskPlace {
  to: string;
  icon: IconName;
  word: keyof typeof words;
  permission: string;
}

/** In the order of the rail. The first one a person may enter is where that person starts. */
export const places: DeskPlace[] = [
  { to: '/queue', icon: 'queue', word: 'queue', permission: 'REQUEST_READ' },
  { to: '/requests', icon: 'list', word: 'requests', permission: 'REQUEST_READ' },
  { to: '/work-orders', icon: 'wrench', word: 'orders', permission: 'WORK_READ' },
  { to: '/follow-ups', icon: 'reply', word: 'followUps', permission: 'FOLLOW_UP' },
  { to: '/registers', icon: 'building', word: 'registers', permission: 'ESTATE_READ' },
  { to: '/staff', icon: 'people', word: 'staff', permission: 'STAFF_READ' },
  { to: '/morning', icon: 'chart', word: 'morning', permission: 'FIGURES_READ' },
];
