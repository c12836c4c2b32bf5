import './contractors.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, SubjectLink, useMay, useWords } from '@anju/ui';
import { ListPage, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ContractorPanel } from './ContractorForm';
import { ContractorState, useTerm } from './ContractorState';
import { type ContractorRow, states, useTrades } from './contractors';
import { words } from './words';

/** Everybody who works for the company by contract. */
export function ContractorsPage() {
  const t = useWords(words);
  const may = useMay();
  const navigate = useNavigate();
  const trades = useTrades();
  const term = useTerm();
  const [adding, setAdding] = useState(false);
  const { query, change } = useListQuery(['name', 'to'], ['state', 'trade'], '');
  const page = useQuery({
    queryKey: ['contractors', query],
    queryFn: () =>
      dataOf(
        api.GET('/api/contractors', {
          params: {
            query: {
              q: query.q || undefined,
              sort: query.sort || undefined,
              cursor: query.cursor || undefined,
              state: (query.filters.state || undefined) as ContractorRow['state'] | undefined,
              trade: query.filters.trade || undefined,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <ListPage<ContractorRow>
        title={t('contractors')}
        searchLabel={t('search')}
        rowKey={({ id }) => id}
        page={page}
        query={query}
        onQuery={change}
        empty={{ title: t('empty'), hint: t('empty.hint') }}
        acts={
          may('STAFF_WRITE') && (
            <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          )
        }
        filters={[
          {
            name: 'state',
            label: t('state'),
            options: states.map((value) => ({ value, label: t(`state.${value}`) })),
          },
          { name: 'trade', label: t('trades'), options: trades.options },
        ]}
        columns={[
          {
            key: 'name',
            title: t('name'),
            kind: 'name',
            sort: 'name',
            show: ({ id, name }) => <SubjectLink to={`/staff/contractors/${id}`} number={name} />,
          },
          { key: 'state', title: t('state'), show: ({ state }) => <ContractorState state={state} /> },
          { key: 'trades', title: t('trades'), show: (row) => row.trades.map(trades.named).join(' · ') },
          { key: 'term', title: t('term'), sort: 'to', show: (row) => term(row) },
          { key: 'people', title: t('people'), show: ({ people }) => t('people.count', { n: people }) },
          { key: 'contact', title: t('contact'), show: ({ contact }) => contact },
          { key: 'phone', title: t('phone'), show: ({ phone }) => phone },
        ]}
      />
      <ContractorPanel
        open={adding}
        onClose={() => setAdding(false)}
        onSaved={(id) => void navigate({ to: `/staff/contractors/${id}` })}
      />
    </>
  );
}
