import { api, dataOf } from '@anju/api';

const phones = new Set(['MOBILE', 'LANDLINE']);

/** The number of somebody of the staff, in full; the server records who looked and why. */
export async function phoneOf(id: string, reason: string): Promise<string> {
  const { contacts } = await dataOf(
    api.POST('/api/staff/{id}/revelation', { params: { path: { id } }, body: { reason } }),
  );
  return contacts.find(({ kind }) => phones.has(kind))?.value ?? '';
}
