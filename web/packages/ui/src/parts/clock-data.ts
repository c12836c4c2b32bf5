import type { components } from '@anju/api';
import type { ClockData, ClockKind } from './clock-face';

type ClockView = components['schemas']['ClockView'];

const kinds: Partial<Record<ClockView['target'], ClockKind>> = {
  ACCEPT: 'accept',
  DISPATCH: 'dispatch',
  APPOINT: 'appoint',
  ARRIVE: 'arrive',
  TEMPORARY_FIX: 'temporary_fix',
  RESTORE: 'restore',
  HANDLE: 'handle',
  REPLY: 'handle',
  FOLLOW_UP: 'follow_up',
};
const HOUR = 3_600;

/** What a promise needs to be drawn; a row of a list knows less than the whole clock. */
export type ClockFacts = Pick<
  ClockView,
  'target' | 'startsAt' | 'dueAt' | 'warnAt' | 'missedAt' | 'warnedAt' | 'pausedAt' | 'pauseReason'
> &
  Partial<Pick<ClockView, 'state' | 'stoppedAt' | 'remainingSeconds'>>;

/** A paused promise has no due instant: it would be due after what was left of it. */
function heldDue({ startsAt, pausedAt, remainingSeconds = HOUR }: ClockFacts): string {
  return new Date(Date.parse(pausedAt ?? startsAt) + remainingSeconds * 1000).toISOString();
}

/** A promise of the server as the clock part draws it; null for one called off or still without a date. */
export function clockDataOf(clock: ClockFacts): ClockData | null {
  const kind = kinds[clock.target];
  if (!kind || clock.state === 'CANCELLED' || (!clock.dueAt && !clock.pausedAt)) return null;
  const seen = clock.pausedAt ? 'paused' : clock.missedAt ? 'missed' : clock.warnedAt ? 'warned' : 'running';
  return {
    kind,
    state: (clock.state?.toLowerCase() as ClockData['state'] | undefined) ?? seen,
    startsAt: clock.startsAt,
    dueAt: clock.dueAt ?? heldDue(clock),
    warnAt: clock.warnAt,
    endedAt: clock.stoppedAt,
    pausedAt: clock.pausedAt,
    pauseReason: clock.pauseReason,
  };
}
