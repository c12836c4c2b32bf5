import type { components } from '@anju/api';

type Schemas = components['schemas'];

export type QueueItem = Schemas['QueueItem'];
export type RequestView = Schemas['RequestView'];
export type RequestRow = Schemas['RequestRow'];
export type FollowUpRow = Schemas['FollowUpRow'];
export type Category = Schemas['Category'];
export type Kind = QueueItem['kind'];
export type RequestState = QueueItem['state'];
export type Channel = QueueItem['channel'];
export type Impact = NonNullable<RequestView['impact']>;
export type Urgency = NonNullable<RequestView['urgency']>;
export type Liability = NonNullable<RequestView['liability']>;

export const kinds: Kind[] = ['REPAIR', 'COMPLAINT', 'ENQUIRY', 'SUGGESTION', 'COMMENDATION'];
export const impacts: Impact[] = ['SAFETY', 'CRITICAL', 'SEVERAL', 'ONE_UNIT', 'COMFORT'];
export const urgencies: Urgency[] = ['DANGER_NOW', 'STOPPED', 'DEGRADED', 'CAN_WAIT'];
export const liabilities: Liability[] = ['COMMON_PART', 'OWN_PART', 'WARRANTY', 'UTILITY', 'THIRD_PARTY'];
/** The ways in that the desk writes down itself. */
export const deskChannels = ['PHONE', 'COUNTER', 'EMAIL', 'PAPER'] as const satisfies Channel[];
const settled = new Set<RequestState>(['FINISHED', 'CONFIRMED']);

/** Of what stands in the queue: whether there is still something to be done, not only to be asked after. */
export const isOpen = (state: RequestState): boolean => !settled.has(state);

export const states: RequestState[] = [
  'REGISTERED',
  'VERIFIED',
  'QUOTED',
  'IN_WORK',
  'FINISHED',
  'CONFIRMED',
  'REOPENED',
  'CLOSED',
  'SOLVED_AT_DESK',
  'CLOSED_WITHOUT_WORK',
  'MERGED',
  'WITHDRAWN',
  'CANCELLED',
  'CLOSED_AS_RECORDED',
];
