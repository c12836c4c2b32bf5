import type { ClockData, ClockKind } from '@anju/ui';
import type { Job } from './types';

type ClockView = Job['clocks'][number];

const kinds: Partial<Record<ClockView['target'], ClockKind>> = {
  ACCEPT: 'accept',
  ARRIVE: 'arrive',
  TEMPORARY_FIX: 'temporary_fix',
  RESTORE: 'restore',
  HANDLE: 'handle',
};

const lower = <T extends string>(text: T) => text.toLowerCase() as Lowercase<T>;

/** A clock of the server as the clock part draws it; null for promises that are not the field's. */
export function clockData(clock: ClockView, reason?: string): ClockData | null {
  const kind = kinds[clock.target];
  if (!kind || clock.state === 'CANCELLED') return null;
  const held =
    new Date(clock.pausedAt ?? clock.startsAt).getTime() + (clock.remainingSeconds ?? 3_600) * 1000;
  return {
    kind,
    state: lower(clock.state),
    startsAt: clock.startsAt,
    dueAt: clock.dueAt ?? new Date(held).toISOString(),
    warnAt: clock.warnAt,
    endedAt: clock.stoppedAt,
    pausedAt: clock.pausedAt,
    pauseReason: reason,
  };
}

const waiting = new Set(['OPEN', 'OFFERED', 'ACCEPTED', 'ON_THE_WAY', 'REOPENED']);

/** The one promise that matters now: being there first, then no danger any more, then having it mended. */
export function leadingClock(job: Job): ClockView | undefined {
  const of = (target: ClockView['target']) =>
    job.clocks.find((clock) => clock.target === target && clock.state !== 'CANCELLED');
  const running = (clock?: ClockView) => (clock && !clock.stoppedAt ? clock : undefined);
  const arrive = waiting.has(job.state) ? running(of('ARRIVE')) : undefined;
  return (
    arrive ??
    running(of('TEMPORARY_FIX')) ??
    running(of('RESTORE')) ??
    of('RESTORE') ??
    running(of('HANDLE')) ??
    of('ARRIVE')
  );
}

/** When the leading promise runs out, milliseconds; far away if none runs. */
export function dueOf(job: Job): number {
  const clock = leadingClock(job);
  return clock?.dueAt && !clock.stoppedAt ? new Date(clock.dueAt).getTime() : Number.MAX_SAFE_INTEGER;
}
