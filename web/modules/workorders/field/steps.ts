import type { Write } from '@anju/field-store';
import type { Job, JobLine, JobState, PauseReason, WhoseTime } from './types';

/** Where a step leads and what it does to the job's clocks. */
interface Move {
  state: JobState;
  time?: keyof Job['times'];
  stops?: Job['clocks'][number]['target'][];
  /** The step leads nowhere else. */
  stays?: boolean;
  gone?: boolean;
}

const moves: Record<string, Move> = {
  acceptance: { state: 'ACCEPTED', time: 'accepted', stops: ['ACCEPT', 'DISPATCH'] },
  taking: { state: 'ACCEPTED', time: 'accepted', stops: ['ACCEPT', 'DISPATCH'] },
  'refusal-of-offer': { state: 'OPEN', gone: true },
  return: { state: 'OPEN', gone: true },
  departure: { state: 'ON_THE_WAY', time: 'setOut' },
  arrival: { state: 'ON_SITE', time: 'arrived', stops: ['ARRIVE'] },
  'temporary-fix': { state: 'ON_SITE', time: 'madeSafe', stops: ['TEMPORARY_FIX'], stays: true },
  pause: { state: 'PAUSED' },
  finish: { state: 'FINISHED', time: 'finished', stops: ['TEMPORARY_FIX', 'RESTORE'] },
  confirmation: { state: 'CONFIRMED', time: 'confirmed' },
  'confirmation-by-code': { state: 'CONFIRMED', time: 'confirmed' },
  refusal: { state: 'REOPENED' },
};

/** The verbs the doer has in a state: what the server will say, so that work goes on without signal. */
const can: Partial<Record<JobState, string[]>> = {
  ACCEPTED: ['set-out', 'arrive', 'pause', 'give-back', 'photo', 'line', 'check'],
  ON_THE_WAY: ['arrive', 'pause', 'give-back', 'photo', 'line', 'check'],
  ON_SITE: ['pause', 'make-safe', 'finish', 'give-back', 'photo', 'line', 'check'],
  PAUSED: ['resume', 'make-safe', 'give-back', 'photo', 'line', 'check'],
  FINISHED: ['confirm', 'refuse', 'photo', 'line', 'check'],
  CONFIRMED: ['refuse'],
};

/** Where a verb of the address leads from here; undefined if it is no step. */
export function after(verb: string, job: Job): Move | undefined {
  return verb === 'resumption' ? { state: job.beforePause ?? 'ON_SITE' } : moves[verb];
}

type Clock = Job['clocks'][number];

function clock(before: Clock, move: Move, write: Write): Clock {
  const at = write.deviceTime;
  if (before.stoppedAt || before.state === 'CANCELLED') return before;
  if (move.stops?.includes(before.target)) {
    const late = before.dueAt !== undefined && at > before.dueAt;
    return { ...before, state: late ? 'KEPT_LATE' : 'KEPT', stoppedAt: at };
  }
  if (move.state === 'PAUSED') {
    const { reason, whose } = write.body as { reason: PauseReason; whose: WhoseTime };
    const left = (new Date(before.dueAt ?? at).getTime() - new Date(at).getTime()) / 1000;
    return { ...before, state: 'PAUSED', pausedAt: at, pauseReason: reason, whose, remainingSeconds: left };
  }
  if (before.state === 'PAUSED' && !move.stays) {
    const dueAt = new Date(new Date(at).getTime() + (before.remainingSeconds ?? 0) * 1000).toISOString();
    return { ...before, state: 'RUNNING', dueAt, warnAt: undefined, pausedAt: undefined };
  }
  return before;
}

/** The job after a step that this phone recorded. */
export function patchStep(job: Job, move: Move, write: Write): Job {
  const body = (write.body ?? {}) as { cause?: string; done?: string };
  const call = job.customer?.phone && !move.gone ? ['call'] : [];
  const state = move.stays ? job.state : move.state;
  const times = move.time ? { ...job.times, [move.time]: write.deviceTime } : job.times;
  return {
    ...job,
    state,
    gone: move.gone,
    beforePause: move.stays ? job.beforePause : move.state === 'PAUSED' ? job.state : undefined,
    times,
    arrivalProof: move.stops?.includes('ARRIVE') ? undefined : job.arrivalProof,
    clocks: job.clocks.map((one) => clock(one, move, write)),
    can: [...(can[state] ?? []), ...call].filter((verb) => verb !== 'make-safe' || !times.madeSafe),
    pooled: false,
    ...(body.done === undefined ? {} : { workDone: body.done, faultCause: body.cause }),
  };
}

/** What the lines cost together that neither were corrected nor struck out, in fen. */
export function countingTotal(lines: JobLine[]): number {
  return countingLines(lines).reduce((sum, one) => sum + one.amount, 0);
}

export function countingLines(lines: JobLine[]): JobLine[] {
  const replaced = new Set(lines.map((one) => one.replaces));
  return lines.filter((one) => !replaced.has(one.id) && one.quantity > 0);
}

/** What is still missing before the job can be finished, by the server's own rule. */
export function missingOf(job: Job): Job['missing'] {
  const items = (job.checklist?.lines ?? [])
    .filter((one) => one.item.required && !one.answers.length)
    .map((one) => ({ code: 'CHECK_ITEM', item: one.no }));
  const photographed = job.photos.some((photo) => photo.role === 'AFTER' && photo.rework === job.rework);
  const photo = photographed || job.priority === 'P5' ? [] : [{ code: 'AFTER_PHOTO' }];
  return [...items, ...photo];
}
