import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useTimes, useWords } from '@anju/ui';
import { Loaded, WideTable } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { kindName, type Purge } from './retention';
import { words } from './retention.words';

/** What the runs ended, the latest first. */
export function PurgeTable() {
  const t = useWords(words);
  const [cursor, setCursor] = useState('');
  const purges = useQuery({
    queryKey: ['retention', 'purges', cursor],
    queryFn: () =>
      dataOf(
        api.GET('/api/retention/purges', { params: { query: { limit: 20, cursor: cursor || undefined } } }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <h2 className="privacy-next">{t('purges')}</h2>
      <p className="aj-second">{t('purges.hint')}</p>
      <Loaded query={purges} lines={3}>
        {({ items, next }) => (
          <>
            {items.length === 0 ? <p>{t('purges.none')}</p> : <Lines purges={items} />}
            <div className="aj-list-foot">
              {cursor && <Button onClick={() => setCursor('')}>{t('newest')}</Button>}
              {next && <Button onClick={() => setCursor(next)}>{t('earlier')}</Button>}
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}

function Lines({ purges }: { purges: Purge[] }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  return (
    <WideTable label={t('purges')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('period')}</th>
            <th scope="col">{t('before')}</th>
            <th scope="col">{t('purged')}</th>
          </tr>
        </thead>
        <tbody>
          {purges.map(({ id, kind, months, boundary, startedAt, countedAt, endedAt, purged, running }) => (
            <tr key={id}>
              <th scope="row">{shortTime(startedAt)}</th>
              <td>{kindName(t, kind)}</td>
              <td>{t('months', { n: months })}</td>
              <td>{t('before.day', { day: shortTime(boundary) })}</td>
              <td>
                {t('next.n', { n: purged })}
                {!endedAt && (
                  <small>
                    {running ? t('running', { time: shortTime(countedAt ?? startedAt) }) : t('broken')}
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
