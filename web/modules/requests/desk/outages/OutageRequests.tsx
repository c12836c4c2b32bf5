import { api, type components, dataOf } from '@anju/api';
import { Button, ErrorState, shortNumber, useTimes, useWords } from '@anju/ui';
import { Loaded, Panel, useSend, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RequestStatus } from '../RequestStatus';
import { outageWords as words } from './outage.words';
import { type Outage, staleOutages } from './outages';

type Row = components['schemas']['RequestRow'];

/** The requests that are part of it, and open ones that it could explain, joined by one click. */
export function OutageRequests({ outage: { id, open, requests, can } }: { outage: Outage }) {
  const t = useWords(words);
  const list = useQuery({
    queryKey: ['outages', 'requests', id, requests, open],
    queryFn: () => dataOf(api.GET('/api/outages/{id}/requests', { params: { path: { id } } })),
  });
  const attach = useSend(
    (ids: string[]) =>
      dataOf(api.POST('/api/outages/{id}/requests', { params: { path: { id } }, body: { requests: ids } })),
    staleOutages,
  );
  return (
    <Panel title={t('requests')} note={requests > 0 && t('requests.of', { open, all: requests })}>
      {attach.error != null && <ErrorState error={attach.error} />}
      <Loaded query={list} lines={3}>
        {({ requests: members, explained }) => (
          <>
            {members.length === 0 ? (
              <p className="aj-second">{t('requests.none')}</p>
            ) : (
              <Rows
                label={t('requests')}
                rows={members}
                end={({ state }) => <RequestStatus state={state} />}
              />
            )}
            {explained.length > 0 && can.includes('attach') && (
              <section className="outage-proposed" aria-label={t('requests.explained')}>
                <div className="outage-proposed-head">
                  <h3>{t('requests.explained')}</h3>
                  {explained.length > 1 && (
                    <Button busy={attach.busy} onClick={() => attach.send(explained.map((row) => row.id))}>
                      {t('requests.attach.all', { n: explained.length })}
                    </Button>
                  )}
                </div>
                <p className="aj-second">{t('requests.explained.hint')}</p>
                <Rows
                  label={t('requests.explained')}
                  rows={explained}
                  end={(row) => (
                    <Button
                      busy={attach.busy}
                      aria-label={`${t('requests.attach')} ${shortNumber(row.number)}`}
                      onClick={() => attach.send([row.id])}
                    >
                      {t('requests.attach')}
                    </Button>
                  )}
                />
              </section>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Rows({ label, rows, end }: { label: string; rows: Row[]; end: (row: Row) => ReactNode }) {
  const { shortTime } = useTimes();
  return (
    <WideTable label={label}>
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/requests/${row.id}` as '/'}>{row.title}</Link>
              </th>
              <td>{row.placeCode}</td>
              <td>
                <span className="aj-subject">{shortNumber(row.number)}</span>
              </td>
              <td>{shortTime(row.reportedAt)}</td>
              <td>{end(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
