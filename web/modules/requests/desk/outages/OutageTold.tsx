import { api, dataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import { Panel, ToldPanel } from '@anju/ui/desk';
import { outageWords as words } from './outage.words';
import type { Outage } from './outages';

/** Whom the last news was told to. */
export function OutageTold({ outage: { id, telling, version } }: { outage: Outage }) {
  const t = useWords(words);
  if (telling.people === 0) {
    return (
      <Panel title={t('told')}>
        <p className="aj-second">{t('told.nobody')}</p>
      </Panel>
    );
  }
  return (
    <ToldPanel
      title={t('told')}
      telling={telling}
      queryKey={['outages', 'told', id, version]}
      page={(cursor) =>
        dataOf(api.GET('/api/outages/{id}/told', { params: { path: { id }, query: { limit: 20, cursor } } }))
      }
    />
  );
}
