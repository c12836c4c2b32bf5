import type { components } from '@anju/api';

export type Person = components['schemas']['PersonView'];
export type PersonRow = components['schemas']['PersonRow'];
export type Occupancy = components['schemas']['Occupancy'];
export type Relation = Occupancy['relation'];

export const relations: Relation[] = ['OWNER', 'CO_OWNER', 'OCCUPIER', 'LESSEE', 'FAMILY', 'STAFF_OF_LESSEE'];

/** Today where the reader is, as 2026-11-23. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
