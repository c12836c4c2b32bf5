import type { components } from '@anju/api';
import { words } from './retention.words';

export type Period = components['schemas']['RetentionPeriod'];
export type Due = components['schemas']['RetentionPreviewDue'];
export type Purge = components['schemas']['Purge'];
export type Hold = components['schemas']['HoldView'];

type Say = (key: 'retention') => string;

/** What a kind of data is called; one that only the server knows stands as its code. */
export const kindName = (t: Say, kind: string): string =>
  `kind.${kind}` in words ? t(`kind.${kind}` as 'retention') : kind;

export const kindHint = (t: Say, kind: string): string =>
  `kind.${kind}.hint` in words ? t(`kind.${kind}.hint` as 'retention') : '';
