import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { FieldStore } from './field-store';

afterEach(() => vi.useRealTimers());

const open = () => FieldStore.open('keeper', async () => ({ kind: 'later' }));

it('keeps what was loaded over a reload, with its age, and lets it go after a week', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
  const first = await open();
  await first.keep('day', { jobs: 3 });
  await first.close();

  vi.setSystemTime(6 * 24 * 3_600_000);
  const second = await open();
  expect(await second.kept('day')).toEqual({ key: 'day', value: { jobs: 3 }, savedAt: 1_000 });
  await second.close();

  vi.setSystemTime(8 * 24 * 3_600_000);
  const third = await open();
  expect(await third.kept('day')).toBeUndefined();
  await third.close();
});
