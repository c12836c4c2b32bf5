import type { components } from '@anju/api';

export type ImportView = components['schemas']['ImportView'];
export type SheetRow = components['schemas']['SheetRow'];

export const importKinds = ['units', 'people', 'staff'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Where the register is that an import fills. */
export const registerOf: Record<ImportKind, string> = {
  units: '/registers/places',
  people: '/registers/people',
  staff: '/staff',
};
