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
  { to: '/registers', icon: 'building', word: 'registers', permission: 'ESTATE_READ' },
  { to: '/staff', icon: 'people', word: 'staff', permission: 'STAFF_READ' },
];
