import type { RequestView } from './types';

export type Delivery = RequestView['extras']['deliveries'][number];

/** One piece of news to one person, by every way it went. */
export interface SentNotice {
  at: string;
  template: string;
  recipient: string;
  ways: Delivery[];
}

/** The deliveries put together by what was said to whom, in their order. */
export function sentNotices(deliveries: Delivery[]): SentNotice[] {
  const notices = new Map<string, SentNotice>();
  for (const one of deliveries) {
    const { at, template, recipient } = one;
    const key = [at, template, recipient].join('\n');
    const notice = notices.get(key);
    if (notice) notice.ways.push(one);
    else notices.set(key, { at, template, recipient, ways: [one] });
  }
  return [...notices.values()];
}
