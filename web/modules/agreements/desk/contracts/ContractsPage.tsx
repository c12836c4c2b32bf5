import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, SubjectLink, useProject, useProjectName, useWords } from '@anju/ui';
import { ListPage, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ContractPanel } from './ContractForm';
import { type ContractRow, states, useTerm } from './contracts';
import { words } from './words';

/** The contracts with clients whose promises go before those of their project. */
export function ContractsPage() {
  const t = useWords(words);
  const term = useTerm();
  const navigate = useNavigate();
  const projectName = useProjectName();
  const { project } = useProject();
  const [adding, setAdding] = useState(false);
  const { query, change } = useListQuery(['number', 'until'], ['state'], '');
  const page = useQuery({
    queryKey: ['contracts', project?.id, query],
    queryFn: () =>
      dataOf(
        api.GET('/api/contracts', {
          params: {
            query: {
              project: project?.id,
              q: query.q || undefined,
              sort: query.sort || undefined,
              cursor: query.cursor || undefined,
              state: (query.filters.state || undefined) as ContractRow['state'] | undefined,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <ListPage<ContractRow>
        title={t('contracts')}
        searchLabel={t('search')}
        rowKey={({ id }) => id}
        page={page}
        query={query}
        onQuery={change}
        empty={{ title: t('empty'), hint: t('empty.hint') }}
        acts={
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        }
        filters={[
          {
            name: 'state',
            label: t('state'),
            options: states.map((value) => ({ value, label: t(`state.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'name',
            title: t('name'),
            kind: 'name',
            show: ({ id, name }) => <SubjectLink to={`/registers/contracts/${id}`} number={name} />,
          },
          { key: 'number', title: t('number'), sort: 'number', show: ({ number }) => number },
          { key: 'client', title: t('client'), show: ({ client }) => client },
          { key: 'state', title: t('state'), show: ({ state }) => t(`state.${state}`) },
          { key: 'term', title: t('term'), sort: 'until', show: (row) => term(row) },
          {
            key: 'places',
            title: t('places'),
            show: ({ places, project: lies }) =>
              places === 0 ? projectName(lies) : t('places.count', { n: places }),
          },
          {
            key: 'promises',
            title: t('promises'),
            show: ({ ownTerms }) => t(ownTerms ? 'promises.own' : 'promises.project'),
          },
        ]}
      />
      <ContractPanel
        open={adding}
        onClose={() => setAdding(false)}
        onSaved={(id) => void navigate({ to: `/registers/contracts/${id}` })}
      />
    </>
  );
}
