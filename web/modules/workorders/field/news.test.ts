import { describe, expect, it } from 'vitest';
import { newsBetween } from './news';
import type { Day, Job } from './types';

const job = (id: string, state: Job['state'] = 'ACCEPTED') => ({ id, state, can: [] as string[] }) as Job;
const asks = (id: string) => ({ id, offeredAt: '', expiresAt: '', seen: true, order: job(id, 'OFFERED') });
const day = (more: Partial<Day> = {}): Day => ({
  offers: [],
  jobs: [],
  help: [],
  leaving: [],
  pool: [],
  done: [],
  ...more,
});
const nothing = () => false;

describe('what is new', () => {
  it('is work that the desk gave without asking', () => {
    const news = newsBetween(day(), day({ jobs: [job('a')] }), nothing);
    expect(news).toMatchObject([{ what: 'given', job: { id: 'a' } }]);
  });

  it('is help that the desk asks for', () => {
    const asked = { ...job('a'), can: ['helper-accept'] } as Job;
    const news = newsBetween(day(), day({ help: [asked] }), nothing);
    expect(news).toMatchObject([{ what: 'help', job: { id: 'a' } }]);
  });

  it('is a question that went on to somebody else', () => {
    const news = newsBetween(day({ offers: [asks('a')] }), day(), nothing);
    expect(news).toMatchObject([{ what: 'lost', job: { id: 'a' } }]);
  });

  it('is not what was asked here and given then, nor what one answered oneself', () => {
    const before = day({ offers: [asks('a'), asks('b')], pool: [job('c', 'OPEN')] });
    const after = day({ jobs: [job('a'), job('c')] });
    expect(newsBetween(before, after, (order) => order === 'b')).toEqual([]);
  });

  it('is not work that goes on', () => {
    const before = day({ jobs: [job('a'), job('b', 'ON_SITE')] });
    expect(newsBetween(before, day({ jobs: [job('a', 'ON_THE_WAY')] }), nothing)).toEqual([]);
  });
});
