import type { Job } from './types';

export type Need = NonNullable<Job['needed']>[number];

/** What several jobs need together: each tool once, parts added up. */
export function together(jobs: Pick<Job, 'needed'>[]): Need[] {
  const all = new Map<string, Need>();
  for (const need of jobs.flatMap(({ needed }) => needed ?? [])) {
    const key = `${String(need.part)} ${need.code}`;
    const had = all.get(key)?.amount ?? 0;
    all.set(key, { ...need, amount: need.part ? had + need.amount : 1 });
  }
  return [...all.values()].sort(
    (one, other) => Number(one.part) - Number(other.part) || one.code.localeCompare(other.code),
  );
}
