import type { components } from '@anju/api';

type Schemas = components['schemas'];

export type JobView = Schemas['JobView'];
export type JobState = JobView['state'];
export type JobLine = Schemas['JobLine'];
export type FieldDay = Schemas['FieldDay'];
export type CheckLine = Schemas['SheetView']['lines'][number];
export type Answer = Schemas['Answer'];
export type WorkOrderDetail = Schemas['WorkOrderDetail'];
export type OfferReason = Schemas['OfferReason'];
export type Helping = Schemas['JobCrewMember'];
export type DeclineReason = Schemas['DeclineReason'];
export type PhotoRole = Schemas['JobPhoto']['role'];
export type PauseReason = NonNullable<Schemas['ClockView']['pauseReason']>;
export type WhoseTime = NonNullable<Schemas['ClockView']['whose']>;

/** A photo of the job; one that waits in this phone has its picture with it. */
export type ShownPhoto = Schemas['JobPhoto'] & { blob?: Blob };

/** A job as this phone knows it: what the server said, and what was done here since. */
export interface Job extends Omit<JobView, 'photos' | 'needed'> {
  photos: ShownPhoto[];
  /** What to bring; absent in what an older version kept. */
  needed?: JobView['needed'];
  /** Ids of photos, lines and `check:<no>` that the server does not have yet, and `step` for the state. */
  pending: Set<string>;
  /** No longer this person's: declined or given back. */
  gone?: boolean;
}

/** A day as this phone knows it. */
export interface Day {
  /** When the present duty ends. */
  dutyUntil?: string;
  offers: {
    id: string;
    offeredAt: string;
    expiresAt: string;
    seen: boolean;
    why?: OfferReason;
    /** The job that a yes breaks off. */
    letsGo?: string;
    order: Job;
  }[];
  jobs: Job[];
  /** What one is asked to help with, or helps with. */
  help: Job[];
  /** Orders in hand that one has to hand on or keep, because the turn ends. */
  leaving: string[];
  pool: Job[];
  done: Job[];
  /** What was planned, in its order; absent in what an older version kept. */
  route?: FieldDay['route'];
}
