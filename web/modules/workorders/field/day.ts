import type { OutboxView } from '@anju/field-store';
import { dueOf } from './clocks';
import { overlaid } from './overlay';
import type { Day, FieldDay, Job, JobView } from './types';

/** What the store keeps of the day. */
export interface LoadedDay {
  day: FieldDay;
  /** When it was asked for, milliseconds by this phone. */
  loadedAt: number;
}

const settled = new Set(['CONFIRMED', 'CLOSED']);
const byClock = (one: Job, other: Job) =>
  dueOf(one) - dueOf(other) || (one.place?.code ?? '').localeCompare(other.place?.code ?? '');

/** The loaded day with everything that was done on this phone since; each job stands where it belongs now. */
export function dayNow({ day, loadedAt }: LoadedDay, outbox: OutboxView, me: string): Day {
  const now = (job: JobView) => overlaid(job, loadedAt, outbox, me);
  const asked = day.offers.map((offer) => ({ ...offer, order: now(offer.order) }));
  const pool = day.pool.map(now);
  const offers = asked.filter(({ order }) => !order.gone && order.can.includes('accept'));
  const taken = [...asked.map(({ order }) => order), ...pool].filter(
    (job) => job.times.accepted && job.can.includes('photo'),
  );
  // Work that was sent back is still its doer's, and rings there too: it stands where the question is.
  const ringing = new Set(offers.map(({ order }) => order.id));
  const held = [...taken, ...day.jobs.map(now)].filter((job) => !job.gone && !ringing.has(job.id));
  const mine = [...new Map(held.map((job) => [job.id, job])).values()];
  return {
    dutyUntil: day.dutyUntil,
    offers,
    jobs: mine.filter((job) => !settled.has(job.state)).sort(byClock),
    help: (day.help ?? []).map(now).filter((job) => !job.gone),
    leaving: stillLeaving(day, outbox),
    pool: pool.filter((job) => !job.gone && job.can.includes('take')),
    done: [...mine.filter((job) => settled.has(job.state)), ...day.done.map(now)],
    route: day.route,
  };
}

/** Without those that were handed on or kept on this phone since. */
function stillLeaving(day: FieldDay, outbox: OutboxView): string[] {
  const said = [...outbox.writes, ...outbox.settled.map(({ write }) => write)]
    .filter(({ path }) => /\/(transfer-request|keeping)$/.test(path))
    .map(({ subject }) => subject);
  return (day.leaving ?? []).filter((id) => !said.includes(id));
}

const allOf = ({ offers, jobs, help, pool, done }: Day): Job[] => [
  ...offers.map((offer) => offer.order),
  ...jobs,
  ...help,
  ...pool,
  ...done,
];

/** A job of the day, wherever it stands. */
export const findJob = (day: Day | undefined, id: string): Job | undefined =>
  day && allOf(day).find((job) => job.id === id);

/** The zone of the place the day is spent at. */
export const zoneOf = (day: Day | undefined): string | undefined => day && allOf(day)[0]?.project.zone;
