import type { words } from './words';

/** A view of a place on the rail, shown to who holds its permission. */
export interface DeskSection {
  to: string;
  word: keyof typeof words;
  permission?: string;
  exact?: boolean;
}

export const registers: DeskSection[] = [
  { to: '/registers/projects', word: 'registers.projects', permission: 'ESTATE_READ' },
  { to: '/registers/places', word: 'registers.places', permission: 'ESTATE_READ' },
  { to: '/registers/contracts', word: 'registers.contracts', permission: 'SETTINGS_WRITE' },
  { to: '/registers/people', word: 'registers.people', permission: 'PEOPLE_READ' },
  { to: '/registers/bindings', word: 'registers.bindings', permission: 'PEOPLE_WRITE' },
  { to: '/registers/privacy', word: 'registers.privacy', permission: 'PERSONAL_DATA' },
  { to: '/registers/assessments', word: 'registers.assessments', permission: 'PERSONAL_DATA' },
  { to: '/registers/incidents', word: 'registers.incidents', permission: 'PERSONAL_DATA' },
  { to: '/registers/imports', word: 'registers.imports', permission: 'IMPORT' },
];

export const staff: DeskSection[] = [
  { to: '/staff', word: 'staff.list', permission: 'STAFF_READ', exact: true },
  { to: '/staff/duty', word: 'staff.duty', permission: 'STAFF_READ' },
  { to: '/staff/roster', word: 'staff.roster', permission: 'STAFF_READ' },
  { to: '/staff/swaps', word: 'staff.swaps', permission: 'STAFF_READ' },
  { to: '/staff/books', word: 'staff.books', permission: 'STAFF_READ' },
  { to: '/staff/certificates', word: 'staff.certificates', permission: 'STAFF_READ' },
  { to: '/staff/teams', word: 'staff.teams', permission: 'STAFF_READ' },
  { to: '/staff/contractors', word: 'staff.contractors', permission: 'STAFF_READ' },
  { to: '/staff/lists', word: 'staff.rolls', permission: 'STAFF_READ' },
];

export const figures: DeskSection[] = [
  { to: '/morning', word: 'morning', permission: 'FIGURES_READ', exact: true },
  { to: '/morning/service', word: 'service', permission: 'FIGURES_READ' },
];

/** Sections that belong together; the first group may go without a name. */
export interface DeskGroup {
  word?: keyof typeof words;
  sections: DeskSection[];
}

export const settings: DeskGroup[] = [
  { sections: [{ to: '/settings', word: 'settings.mine', exact: true }] },
  {
    word: 'settings.of.company',
    sections: [
      { to: '/settings/company', word: 'settings.company', permission: 'ACCOUNT_ADMIN' },
      { to: '/settings/accounts', word: 'settings.accounts', permission: 'ACCOUNT_ADMIN' },
      { to: '/settings/roles', word: 'settings.roles', permission: 'STAFF_READ' },
      { to: '/settings/channels', word: 'settings.channels', permission: 'SETTINGS_WRITE' },
      { to: '/settings/codes', word: 'settings.codes', permission: 'SETTINGS_WRITE' },
      { to: '/settings/retention', word: 'settings.retention', permission: 'PERSONAL_DATA' },
      { to: '/setup', word: 'settings.setup', permission: 'ACCOUNT_ADMIN' },
    ],
  },
  {
    word: 'settings.of.promises',
    sections: [
      { to: '/settings/promises', word: 'settings.promises', permission: 'SETTINGS_WRITE' },
      { to: '/settings/ladders', word: 'settings.ladders', permission: 'SETTINGS_WRITE' },
      { to: '/settings/priorities', word: 'settings.priorities', permission: 'SETTINGS_WRITE' },
    ],
  },
  {
    word: 'requests',
    sections: [
      { to: '/settings/categories', word: 'settings.categories', permission: 'SETTINGS_WRITE' },
      { to: '/settings/reading', word: 'settings.reading', permission: 'SETTINGS_WRITE' },
      { to: '/settings/words', word: 'settings.words', permission: 'SETTINGS_WRITE' },
      { to: '/settings/handlers', word: 'settings.handlers', permission: 'SETTINGS_WRITE' },
      { to: '/settings/phrases', word: 'settings.phrases', permission: 'SETTINGS_WRITE' },
    ],
  },
  {
    word: 'orders',
    sections: [
      { to: '/settings/dispatch', word: 'settings.dispatch', permission: 'SETTINGS_WRITE' },
      { to: '/settings/checklists', word: 'settings.checklists', permission: 'SETTINGS_WRITE' },
    ],
  },
];
