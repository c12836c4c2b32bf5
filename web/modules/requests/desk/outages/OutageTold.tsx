import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useTimes, useWords } from '@anju/ui';
import { Loaded, Panel, WideTable } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { outageWords as words } from './outage.words';
import type { Outage } from './outages';

/** Whom the last news was told to, when and by which ways; while it goes on, how far it is. */
export function OutageTold({ outage: { id, telling, version } }: { outage: Outage }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const [cursor, setCursor] = useState('');
  const { people, told, unreachable } = telling;
  const list = useQuery({
    queryKey: ['outages', 'told', id, cursor, told, version],
    queryFn: () =>
      dataOf(
        api.GET('/api/outages/{id}/told', {
          params: { path: { id }, query: { limit: 20, cursor: cursor || undefined } },
        }),
      ),
    enabled: people > 0,
    placeholderData: keepPreviousData,
  });
  if (people === 0) {
    return (
      <Panel title={t('told')}>
        <p className="aj-second">{t('told.nobody')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('told')}>
      <p role="status">
        {told < people ? t('told.going', { told, people }) : t('told.done', { people })}
        {unreachable > 0 && <span className="outage-late"> {t('told.unreachable', { n: unreachable })}</span>}
      </p>
      {told < people && <progress max={people} value={told} aria-label={t('told')} />}
      <Loaded query={list} lines={3}>
        {({ items, next }) => (
          <>
            <WideTable label={t('told')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('told.who')}</th>
                    <th scope="col">{t('told.when')}</th>
                    <th scope="col">{t('told.ways')}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ person, name, toldAt, channels }) => (
                    <tr key={person}>
                      <th scope="row">{name}</th>
                      <td>{toldAt ? shortTime(toldAt) : t('told.waiting')}</td>
                      <td>
                        {channels.map((way) => t(`way.${way}`)).join(t('comma')) ||
                          (toldAt && <span className="outage-late">{t('told.noway')}</span>)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
            <div className="aj-list-foot">
              {cursor && <Button onClick={() => setCursor('')}>{t('told.first')}</Button>}
              {next && <Button onClick={() => setCursor(next)}>{t('told.next')}</Button>}
            </div>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
