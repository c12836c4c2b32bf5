import type { components } from '@anju/api';

type Schemas = components['schemas'];

export type Detail = Schemas['WorkOrderDetail'];
export type Job = Schemas['JobView'];
export type Candidate = Schemas['CandidateRow'];
export type WorkOrderRow = Schemas['WorkOrderRow'];
export type WorkState = Job['state'];
export type Obstacle = Candidate['obstacles'][number];

export const workStates: WorkState[] = [
  'OPEN',
  'OFFERED',
  'ACCEPTED',
  'ON_THE_WAY',
  'ON_SITE',
  'PAUSED',
  'FINISHED',
  'CONFIRMED',
  'REOPENED',
  'CLOSED',
  'CANCELLED',
];
export const priorities = ['P1', 'P2', 'P3', 'P4', 'P5'] as const;
