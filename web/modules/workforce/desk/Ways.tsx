import { api, dataOf, type components } from '@anju/api';
import { MaskedValue, useMay, useWords } from '@anju/ui';
import { words } from './words';

type Way = components['schemas']['ContactWay'];

/** The ways to reach somebody in their order; a number is shown to who says why, and the look is recorded. */
export function Ways({ staff, ways }: { staff: string; ways: Way[] }) {
  const t = useWords(words);
  const may = useMay()('STAFF_READ');
  const reveal = (index: number) => async (reason: string) => {
    const full = await dataOf(
      api.POST('/api/staff/{id}/revelation', { params: { path: { id: staff } }, body: { reason } }),
    );
    return full.contacts[index]?.value ?? '';
  };
  if (ways.length === 0) return <p className="aj-second">{t('duty.noway')}</p>;
  return (
    <ol className="workforce-ways">
      {ways.map((way, index) => (
        <li key={`${way.kind} ${way.value}`}>
          <span className="aj-second">{t(`way.${way.kind}`)}</span>{' '}
          {way.value.includes('*') ? (
            <MaskedValue masked={way.value} reveal={may ? reveal(index) : undefined} />
          ) : (
            way.value
          )}
        </li>
      ))}
    </ol>
  );
}
