import type { components } from '@anju/api';
import { dayOf, serverNow } from '@anju/ui';

export type Person = components['schemas']['PersonView'];
export type PersonRow = components['schemas']['PersonRow'];
export type Occupancy = components['schemas']['Occupancy'];
export type Relation = Occupancy['relation'];

export const relations: Relation[] = ['OWNER', 'CO_OWNER', 'OCCUPIER', 'LESSEE', 'FAMILY', 'STAFF_OF_LESSEE'];

/** Today in the project, as 2026-11-23. */
export const today = (): string => dayOf(serverNow());
