import { expect, it } from 'vitest';
import { together } from './needs';

const ladder = { part: false, code: 'LADDER', zh: '人字梯', en: 'Stepladder', amount: 1 };
const hose = { part: true, code: 'HOSE', zh: '软管', en: 'Hose', amount: 2 };

it('brings a tool once and as many parts as all jobs need', () => {
  const jobs = [{ needed: [hose, ladder] }, { needed: [ladder, { ...hose, amount: 1 }] }, {}];
  expect(together(jobs)).toEqual([ladder, { ...hose, amount: 3 }]);
});

it('brings nothing where nothing is needed', () => {
  expect(together([{ needed: [] }, {}])).toEqual([]);
});
