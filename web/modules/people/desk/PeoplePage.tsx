import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, SubjectLink, useMay, useProject, useWords } from '@anju/ui';
import { exportHref, ListPage, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type PersonRow, type Relation, relations } from './people';
import { PersonPanel } from './PersonPanel';
import { words } from './words';

/** Owners, occupiers, lessees and organisations; what is personal is masked. */
export function PeoplePage() {
  const t = useWords(words);
  const may = useMay();
  const navigate = useNavigate();
  const { project } = useProject();
  const [adding, setAdding] = useState(false);
  const { query, change } = useListQuery(['name'], ['relation', 'unit'], '');
  const asked = {
    project: project?.id,
    q: query.q || undefined,
    sort: query.sort || undefined,
    relation: (query.filters.relation as Relation) || undefined,
    unit: query.filters.unit || undefined,
  };
  const page = useQuery({
    queryKey: ['people', 'list', asked, query.cursor],
    queryFn: () =>
      dataOf(api.GET('/api/people', { params: { query: { ...asked, cursor: query.cursor || undefined } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <ListPage<PersonRow>
        title={t('people')}
        searchLabel={t('people.search')}
        rowKey={({ id }) => id}
        page={page}
        query={query}
        onQuery={change}
        exportHref={may('EXPORT') ? exportHref('people', asked) : undefined}
        acts={
          may('PEOPLE_WRITE') && (
            <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          )
        }
        empty={{ title: t('people.empty'), hint: t('people.empty.hint') }}
        filters={[
          {
            name: 'relation',
            label: t('relation'),
            options: relations.map((value) => ({ value, label: t(`relation.${value}`) })),
          },
          ...(query.filters.unit
            ? [
                {
                  name: 'unit',
                  label: t('unit'),
                  options: [{ value: query.filters.unit, label: t('people.in') }],
                },
              ]
            : []),
        ]}
        columns={[
          {
            key: 'name',
            title: t('name'),
            kind: 'name',
            sort: 'name',
            show: ({ id, name }) => <SubjectLink to={`/registers/people/${id}`} number={name} />,
          },
          { key: 'kind', title: t('kind'), show: ({ kind }) => t(`kind.${kind}`) },
          { key: 'units', title: t('units'), show: ({ units }) => units.join('  ') },
          { key: 'phone', title: t('phones'), show: ({ phone }) => phone },
          { key: 'contact', title: t('contact'), show: ({ contact }) => contact },
          {
            key: 'account',
            title: t('account'),
            show: ({ hasAccount }) => t(hasAccount ? 'account.yes' : 'account.no'),
          },
        ]}
      />
      <PersonPanel
        open={adding}
        onClose={() => setAdding(false)}
        onSaved={(id) => void navigate({ to: `/registers/people/${id}` })}
      />
    </>
  );
}
