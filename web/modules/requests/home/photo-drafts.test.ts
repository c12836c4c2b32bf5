import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { draftPhotos, keepDraftPhotos } from './photo-drafts';

const photo = (id: string) => ({ id, blob: new Blob([id]) });
const ids = async (owner: string) => (await draftPhotos(owner)).map(({ id }) => id);

it('keeps the photos of each draft apart, in the order they were taken', async () => {
  await keepDraftPhotos('he', [photo('1'), photo('2')]);
  await keepDraftPhotos('deng', [photo('3')]);
  expect(await ids('he')).toEqual(['1', '2']);
  expect(await ids('deng')).toEqual(['3']);
});

it('forgets what was sent or removed', async () => {
  await keepDraftPhotos('ye', [photo('1'), photo('2')]);
  await keepDraftPhotos('ye', [photo('2')]);
  expect(await ids('ye')).toEqual(['2']);
  await keepDraftPhotos('ye', []);
  expect(await ids('ye')).toEqual([]);
});
