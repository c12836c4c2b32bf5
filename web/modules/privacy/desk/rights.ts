import type { components } from '@anju/api';
import type { StatusCode } from '@anju/ui';

export type RightsRow = components['schemas']['RightsRow'];
export type RightsRequest = components['schemas']['RightsRequestView'];
export type RightsKind = RightsRow['kind'];
export type RightsState = RightsRow['state'];
export type RightsChannel = RightsRow['channel'];
export type IdentityCheck = RightsRequest['identity'];

export const kinds: RightsKind[] = ['COPY', 'CORRECT', 'DELETE', 'EXPLAIN'];
export const states: RightsState[] = ['OPEN', 'ACCEPTED', 'COMPLETED', 'REFUSED', 'WITHDRAWN'];
/** By which way the desk is asked, and how it makes sure of who asks. */
export const deskChannels: RightsChannel[] = ['COUNTER', 'PHONE', 'EMAIL', 'PAPER'];
export const deskChecks: IdentityCheck[] = ['DOCUMENT_SEEN', 'CALLED_BACK', 'KNOWN'];

export const codes: Record<RightsState, StatusCode> = {
  OPEN: 'open',
  ACCEPTED: 'on_site',
  COMPLETED: 'confirmed',
  REFUSED: 'closed',
  WITHDRAWN: 'closed',
};

/** Whether there is a name left to show: that of an erased person is all stars. */
export const isNamed = (name?: string): name is string => !!name && !/^\*+$/.test(name);

export const isPending = (state: RightsState) => state === 'OPEN' || state === 'ACCEPTED';
