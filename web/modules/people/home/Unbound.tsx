import { api, dataOf } from '@anju/api';
import { EmptyState, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { words } from './words';

/** Nobody can report for a home that is not theirs yet: what is missing, and how far the desk is. */
export function Unbound() {
  const t = useWords(words);
  const { data } = useQuery({
    queryKey: ['my', 'registrations'],
    queryFn: () => dataOf(api.GET('/api/my/registrations')),
  });
  return (
    <section className="aj-panel">
      <EmptyState title={t('unbound.title')} hint={t('unbound.hint')} />
      <ul>
        {data?.map(({ unitText, requestedAt, approved, reason }) => (
          <li key={requestedAt}>
            {approved === undefined && t('unbound.waiting', { unit: unitText })}
            {approved === false && t('unbound.refused', { unit: unitText, reason: reason ?? '' })}
          </li>
        ))}
      </ul>
    </section>
  );
}
