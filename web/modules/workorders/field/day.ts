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
  const offers = day.offers.map((offer) => ({ ...offer, order: now(offer.order) }));
  const pool = day.pool.map(now);
  const asked = offers.map((offer) => offer.order);
  const taken = [...asked, ...pool].filter(
    (job) => !job.gone && job.times.accepted && job.can.includes('photo'),
  );
  const mine = [...day.jobs.map(now), ...taken].filter((job) => !job.gone);
  return {
    dutyUntil: day.dutyUntil,
    offers: offers.filter(({ order }) => !order.gone && order.can.includes('accept')),
    jobs: mine.filter((job) => !settled.has(job.state)).sort(byClock),
    pool: pool.filter((job) => !job.gone && job.can.includes('take')),
    done: [...mine.filter((job) => settled.has(job.state)), ...day.done.map(now)],
  };
}

const allOf = ({ offers, jobs, pool, done }: Day): Job[] => [
  ...offers.map((offer) => offer.order),
  ...jobs,
  ...pool,
  ...done,
];

/** A job of the day, wherever it stands. */
export const findJob = (day: Day | undefined, id: string): Job | undefined =>
  day && allOf(day).find((job) => job.id === id);

/** The zone of the place the day is spent at. */
export const zoneOf = (day: Day | undefined): string | undefined => day && allOf(day)[0]?.project.zone;
