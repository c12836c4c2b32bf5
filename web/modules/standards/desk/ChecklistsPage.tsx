import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, SubjectLink, useMay, useWords } from '@anju/ui';
import { ListPage, SidePanel, useListQuery, useSend } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ChecklistForm } from './ChecklistForm';
import type { ChecklistRow } from './checklists';
import { useCategoryName } from './use-categories';
import { words } from './words';

/** The checklists of the company. */
export function ChecklistsPage() {
  const t = useWords(words);
  const categoryName = useCategoryName();
  const may = useMay();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const { query, change } = useListQuery([]);
  const page = useQuery({
    queryKey: ['checklists', query],
    queryFn: () =>
      dataOf(
        api.GET('/api/checklists', {
          params: {
            query: {
              q: query.q || undefined,
              cursor: query.cursor || undefined,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const add = useSend(
    (body: Parameters<Parameters<typeof ChecklistForm>[0]['onSubmit']>[0]) =>
      dataOf(api.POST('/api/checklists', { body })),
    ['checklists'],
    ({ checklist }) => void navigate({ to: `/settings/checklists/${checklist.id}` }),
  );
  return (
    <>
      <ListPage<ChecklistRow>
        title={t('checklists')}
        searchLabel={t('search')}
        rowKey={({ id }) => id}
        page={page}
        query={query}
        onQuery={change}
        empty={{ title: t('checklists.empty'), hint: t('checklists.empty.hint') }}
        acts={
          may('SETTINGS_WRITE') && (
            <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          )
        }
        columns={[
          {
            key: 'name',
            title: t('name'),
            kind: 'name',
            show: ({ id, name }) => <SubjectLink to={`/settings/checklists/${id}`} number={name} />,
          },
          {
            key: 'categories',
            title: t('categories'),
            show: (row) => row.categories.map(categoryName).join(t('comma')),
          },
          {
            key: 'published',
            title: t('published'),
            show: ({ published }) =>
              published === undefined ? t('none') : t('published.no', { n: published }),
          },
          {
            key: 'draft',
            title: t('draft'),
            show: ({ draft }) => (draft === undefined ? '' : t('draft.yes', { n: draft })),
          },
        ]}
      />
      <SidePanel wide open={adding} title={t('add')} onClose={() => setAdding(false)}>
        <ChecklistForm
          error={add.error}
          busy={add.busy}
          onSubmit={add.send}
          onClose={() => setAdding(false)}
        />
      </SidePanel>
    </>
  );
}
