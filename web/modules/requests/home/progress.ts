import type { ClockData, ClockKind, StatusCode } from '@anju/ui';
import type { Promised, Progress, Row } from './types';
import type { words } from './words';

export type Word = keyof typeof words;

const kinds: Partial<Record<Promised['target'], ClockKind>> = {
  ARRIVE: 'arrive',
  RESTORE: 'restore',
  HANDLE: 'handle',
};

/** A promise as the clock part draws it; null for those that are not made to the reporter or have no due time. */
export function clockOf(promise: Promised): ClockData | null {
  const kind = kinds[promise.target];
  if (!kind || !promise.dueAt || promise.state === 'CANCELLED') return null;
  return {
    kind,
    state: promise.state.toLowerCase() as ClockData['state'],
    startsAt: promise.startsAt,
    dueAt: promise.dueAt,
    endedAt: promise.stoppedAt,
  };
}

const ended = new Set([
  'CLOSED',
  'SOLVED_AT_DESK',
  'WITHDRAWN',
  'CANCELLED',
  'CLOSED_WITHOUT_WORK',
  'CLOSED_AS_RECORDED',
]);

export const isOpen = (state: Progress['state'] | Row['state']) => !ended.has(state) && state !== 'MERGED';

const order: ClockKind[] = ['arrive', 'restore', 'handle'];

/** The promise that matters now: being there, then having it mended or answered. */
export function leadingPromise({ promises }: Pick<Progress, 'promises'>): ClockData | undefined {
  const open = promises.map(clockOf).filter((clock) => clock !== null && !clock.endedAt) as ClockData[];
  return open.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))[0];
}

/** Promises that were kept or broken, in the order they were made. */
export function settledPromises({ promises }: Pick<Progress, 'promises'>): ClockData[] {
  return promises.map(clockOf).filter((clock) => clock?.endedAt) as ClockData[];
}

/** Whether a promise is broken while the case still runs: said before anything else. */
export function isLate(progress: Progress, now: number): boolean {
  const clock = leadingPromise(progress);
  if (!clock || !isOpen(progress.state) || clock.state === 'paused') return false;
  return clock.state === 'missed' || new Date(clock.dueAt).getTime() < now;
}

const ofWork: Partial<Record<NonNullable<Progress['workState']>, Word>> = {
  OPEN: 'now.open',
  OFFERED: 'now.offered',
  ACCEPTED: 'now.accepted',
  ON_THE_WAY: 'now.on_the_way',
  ON_SITE: 'now.on_site',
  PAUSED: 'now.paused',
  FINISHED: 'now.finished',
  REOPENED: 'now.reopened',
};

/** Whether the customer said no to the price, so that nobody comes before the two have talked. */
export const isQuoteRefused = ({ state, extras }: Pick<Progress, 'state' | 'extras'>) =>
  state === 'VERIFIED' && extras.quotes.at(-1)?.accepted === false;

type Told = Pick<Progress, 'state' | 'workState' | 'kind' | 'outage'> & { extras?: Progress['extras'] };

/** The sentence that leads the page. */
export function sentenceOf({ state, workState, kind, extras, outage }: Told): Word {
  if (outage && state === 'CLOSED') return 'now.restored';
  if (outage && !workState && isOpen(state)) return 'now.outage';
  if (extras && isQuoteRefused({ state, extras })) return 'now.quote_refused';
  if (state === 'IN_WORK' || state === 'REOPENED') {
    const said = workState && ofWork[workState];
    if (said) return said;
    return kind === 'REPAIR' ? 'now.IN_WORK' : 'now.answering';
  }
  if (state === 'FINISHED' && kind !== 'REPAIR') return 'now.answered';
  if (kind !== 'REPAIR' && (state === 'REGISTERED' || state === 'VERIFIED')) return 'now.answering';
  return `now.${state}`;
}

const tags: Partial<Record<NonNullable<Progress['workState']>, StatusCode>> = {
  ACCEPTED: 'accepted',
  ON_THE_WAY: 'on_the_way',
  ON_SITE: 'on_site',
  PAUSED: 'paused',
};

export function tagOf({
  state,
  workState,
}: {
  state: Progress['state'];
  workState?: Progress['workState'];
}): StatusCode {
  if (state === 'FINISHED') return 'finished';
  if (state === 'CONFIRMED') return 'confirmed';
  if (state === 'REOPENED') return 'reopened';
  if (!isOpen(state) || state === 'MERGED') return 'closed';
  return (workState && tags[workState]) ?? 'open';
}

/** How many of the five dots are done (1 to 5): taken in, somebody named, there, mended, confirmed. */
export function dotsDone({
  state,
  workState,
}: {
  state: Progress['state'];
  workState?: Progress['workState'];
}): number {
  if (state === 'CONFIRMED' || !isOpen(state)) return 5;
  if (state === 'FINISHED') return 4;
  if (workState === 'ON_SITE' || workState === 'PAUSED') return 3;
  if (workState === 'ACCEPTED' || workState === 'ON_THE_WAY') return 2;
  return 1;
}

/** The tag beside the sentence: how far it is, or that it rests. */
export function tagWord(progress: Pick<Progress, 'state' | 'workState'>): Word {
  if (tagOf(progress) === 'paused') return 'tag.paused';
  if (tagOf(progress) === 'closed') return 'tag.ended';
  return `dot.${dotsDone(progress) as 1 | 2 | 3 | 4 | 5}`;
}

/** What comes next, so that nobody has to ask. */
export function nextOf(progress: Progress): Word {
  const { state, can, outage } = progress;
  if (can.includes('answer-quote')) return 'next.quote';
  if (can.includes('choose-slot')) return 'next.slot';
  if (can.includes('confirm')) return 'next.confirm';
  if (can.includes('rate')) return 'next.rate';
  if (outage && state === 'CLOSED' && can.includes('reopen')) return 'next.restored';
  if (can.includes('reopen')) return 'next.reopen';
  if (!isOpen(state)) return 'next.done';
  if (progress.kind !== 'REPAIR') return 'next.reply';
  if (outage && !progress.workState) return 'next.outage';
  if (isQuoteRefused(progress)) return 'next.quote_refused';
  return dotsDone(progress) >= 3 ? 'next.repair' : 'next.visit';
}

const yuan = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Fen as yuan: 12345 is 123.45. */
export const inYuan = (fen: number) => yuan.format(fen / 100);
