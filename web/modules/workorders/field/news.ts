import type { Day, Job } from './types';

/** What changed about somebody's work while they looked elsewhere. */
export interface News {
  /** `given`: the desk gave it without asking; `lost`: the question went on to somebody else; `help`: to help with. */
  what: 'given' | 'lost' | 'help';
  job: Job;
}

/** What is new between two looks at the day, apart from what this phone did itself. */
export function newsBetween(before: Day, now: Day, did: (order: string) => boolean): News[] {
  const rang = before.offers.map(({ order }) => order);
  const known = new Set(
    [...rang, ...before.jobs, ...before.help, ...before.pool, ...before.done].map(({ id }) => id),
  );
  const here = new Set(
    [...now.offers.map(({ order }) => order), ...now.jobs, ...now.help, ...now.done].map(({ id }) => id),
  );
  const given = now.jobs.filter(({ id, state }) => state === 'ACCEPTED' && !known.has(id));
  const help = now.help.filter(({ id, can }) => can.includes('helper-accept') && !known.has(id));
  const lost = rang.filter(({ id }) => !here.has(id));
  const news = [
    ...given.map((job) => ({ what: 'given' as const, job })),
    ...help.map((job) => ({ what: 'help' as const, job })),
    ...lost.map((job) => ({ what: 'lost' as const, job })),
  ];
  return news.filter(({ job }) => !did(job.id));
}
