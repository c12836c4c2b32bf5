import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, SubjectLink, useMay, useWords } from '@anju/ui';
import { exportHref, ListPage, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Project } from './estate';
import { ProjectPanel } from './ProjectPanel';
import { words } from './words';

/** The projects of the company. */
export function ProjectsPage() {
  const t = useWords(words);
  const may = useMay();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const { query, change } = useListQuery([]);
  const page = useQuery({
    queryKey: ['projects', 'list', query],
    queryFn: () =>
      dataOf(
        api.GET('/api/projects', {
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
  const add = may('ESTATE_WRITE') && (
    <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
      {t('project.add')}
    </Button>
  );
  return (
    <>
      <ListPage<Project>
        title={t('projects')}
        searchLabel={t('projects.search')}
        rowKey={({ id }) => id}
        page={page}
        query={query}
        onQuery={change}
        exportHref={may('EXPORT') ? exportHref('projects', { q: query.q || undefined }) : undefined}
        acts={add}
        empty={{ title: t('projects.empty'), hint: t('projects.empty.hint') }}
        columns={[
          {
            key: 'name',
            title: t('name'),
            kind: 'name',
            show: ({ id, name }) => <SubjectLink to={`/registers/projects/${id}`} number={name} />,
          },
          { key: 'kind', title: t('kind'), show: ({ kind }) => t(`kind.${kind}`) },
          { key: 'address', title: t('address'), show: ({ address }) => address },
          { key: 'phone', title: t('phone'), show: ({ phone }) => phone },
          {
            key: 'state',
            title: t('state'),
            show: ({ active }) => t(active ? 'project.active' : 'project.retired'),
          },
        ]}
      />
      <ProjectPanel
        open={adding}
        onClose={() => setAdding(false)}
        onSaved={(id) => void navigate({ to: `/registers/projects/${id}` })}
      />
    </>
  );
}
