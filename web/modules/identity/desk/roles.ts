import type { components } from '@anju/api';

export type Grant = components['schemas']['RoleGrant'];
export type Role = Grant['role'];
export type Account = components['schemas']['AccountView'];
type May = components['schemas']['RoleView']['permissions'][number];

/** In the order of trust, residents first. */
export const roles: Role[] = [
  'RESIDENT',
  'TECHNICIAN',
  'TEAM_LEAD',
  'DISPATCHER',
  'PROJECT_MANAGER',
  'QUALITY',
  'ACCOUNTANT',
  'GUARD',
  'CLIENT',
  'COMPANY_ADMIN',
];

/** Permissions as people look for them. */
export const groups: { name: 'requests' | 'work' | 'registers' | 'company'; permissions: May[] }[] = [
  {
    name: 'requests',
    permissions: [
      'REPORT_OWN',
      'REQUEST_INTAKE',
      'REQUEST_READ',
      'REQUEST_HANDLE',
      'COMPLAINANT_READ',
      'FOLLOW_UP',
    ],
  },
  { name: 'work', permissions: ['WORK_READ', 'WORK_DO', 'WORK_DISPATCH', 'WORK_ACCEPT'] },
  {
    name: 'registers',
    permissions: [
      'ESTATE_READ',
      'ESTATE_WRITE',
      'PEOPLE_READ',
      'PEOPLE_REVEAL',
      'PEOPLE_WRITE',
      'PERSONAL_DATA',
      'STAFF_READ',
      'STAFF_WRITE',
      'IMPORT',
      'EXPORT',
    ],
  },
  { name: 'company', permissions: ['FIGURES_READ', 'SETTINGS_WRITE', 'ACCOUNT_ADMIN', 'TRAIL_READ'] },
];

/** Only these may be given for a single project. */
export const companyWide = (role: Role) => role === 'RESIDENT' || role === 'COMPANY_ADMIN';
