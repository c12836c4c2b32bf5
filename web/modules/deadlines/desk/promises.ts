import type { components } from '@anju/api';
import type { Translate } from '@anju/ui';
import type { words } from './words';

export type Terms = components['schemas']['PriorityTermsView'];
export type PriorityTerms = components['schemas']['PriorityView'];
export type Promised = components['schemas']['PromiseView'];

export const targets: Promised['target'][] = ['ACCEPT', 'ARRIVE', 'RESTORE', 'HANDLE', 'REPLY', 'FOLLOW_UP'];
export const kinds: Promised['kind'][] = ['ELAPSED', 'OPEN', 'WORKING_DAYS', 'APPOINTMENT'];

/** A promise as people say it: 30 minutes, 2 hours of service time, 3 working days. */
export function promiseText({ kind, amount = 0 }: Promised, t: Translate<typeof words>): string {
  if (kind === 'APPOINTMENT') return t('kind.APPOINTMENT');
  if (kind === 'WORKING_DAYS') return t('days', { n: amount });
  const span = amount % 60 === 0 ? t('hours', { n: amount / 60 }) : t('minutes', { n: amount });
  return kind === 'OPEN' ? `${span} \u00b7 ${t('kind.OPEN')}` : span;
}
