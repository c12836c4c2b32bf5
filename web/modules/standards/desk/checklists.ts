import type { components } from '@anju/api';

export type Checklist = components['schemas']['ChecklistView'];
export type ChecklistRow = components['schemas']['ChecklistRow'];
export type CheckItem = components['schemas']['CheckItem'];

/** What one edits: the draft, or else what is in force. */
export function newest({ versions }: Checklist): CheckItem[] {
  return [...versions].sort((one, other) => other.number - one.number)[0]?.items ?? [];
}
