import { api, dataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import { ToldPanel } from '@anju/ui/desk';
import type { Incident } from './incidents';
import { words } from './incidents.words';

/** Which of the people of a leak were told. */
export function ToldPart({ incident: { id, telling } }: { incident: Incident }) {
  const t = useWords(words);
  if (telling.people === 0) return null;
  return (
    <ToldPanel
      title={t('told')}
      telling={telling}
      queryKey={['incidents', 'told', id]}
      page={(cursor) =>
        dataOf(
          api.GET('/api/data-incidents/{id}/told', {
            params: { path: { id }, query: { limit: 20, cursor } },
          }),
        )
      }
    />
  );
}
