import { expect, it } from 'vitest';
import { appOf, startOf } from './places';

const holding =
  (...held: string[]) =>
  (permission: string) =>
    held.includes(permission);

it('takes whoever works on something to the first place of work', () => {
  expect(startOf(holding('WORK_READ', 'ESTATE_READ', 'FIGURES_READ'))?.to).toBe('/work-orders');
});

it('takes whoever only looks on to the figures', () => {
  expect(startOf(holding('STAFF_READ', 'FIGURES_READ'))?.to).toBe('/morning');
});

it('takes whoever may look something up to the register', () => {
  expect(startOf(holding('ESTATE_READ'))?.to).toBe('/registers');
});

it('has no place for whoever may enter none', () => {
  expect(startOf(holding('WORK_DO'))).toBeUndefined();
});

it('sends residents to their app, and technicians who hold a phone to theirs', () => {
  expect(appOf(['RESIDENT'], false)).toBe('/home/');
  expect(appOf(['TECHNICIAN'], true)).toBe('/field/');
  expect(appOf(['TECHNICIAN'], false)).toBeUndefined();
  expect(appOf(['RESIDENT', 'DISPATCHER'], true)).toBeUndefined();
});
