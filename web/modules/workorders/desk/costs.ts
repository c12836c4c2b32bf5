/** Minutes by wish, or percent by wish. */
export type Cost = Partial<Record<Wish, number>>;

export const wishes = ['TRAVEL', 'LOAD', 'LATENESS', 'STRANGENESS', 'SHARE', 'TEAM'] as const;
export type Wish = (typeof wishes)[number];

/** The wishes that counted, the dearest first, and what they come to: as the server counts, in whole minutes. */
export function costsOf(costs: Cost, weights: Cost = {}) {
  const all = wishes.map((wish) => ({
    wish,
    minutes: costs[wish] ?? 0,
    percent: weights[wish] ?? 100,
  }));
  const sum = all.reduce((before, { minutes, percent }) => before + minutes * percent, 0);
  return {
    parts: all
      .filter(({ minutes, percent }) => minutes > 0 && percent > 0)
      .sort((one, other) => other.minutes * other.percent - one.minutes * one.percent),
    total: Math.floor(sum / 100),
  };
}
