import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, SubjectLink, useMay, useProject, useWords } from '@anju/ui';
import { exportHref, ListPage, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { StaffPanel } from './StaffPanel';
import { type StaffRow, useLabels, useTeams } from './staff';
import { words } from './words';

/** Everybody who works for the company. */
export function StaffPage() {
  const t = useWords(words);
  const may = useMay();
  const navigate = useNavigate();
  const { project } = useProject();
  const skills = useLabels('skill');
  const posts = useLabels('post');
  const teams = useTeams(project?.id);
  const [adding, setAdding] = useState(false);
  const { query, change } = useListQuery(['name'], ['skill', 'team', 'left'], '');
  const asked = {
    project: project?.id,
    q: query.q || undefined,
    sort: query.sort || undefined,
    skill: query.filters.skill || undefined,
    team: query.filters.team || undefined,
    left: query.filters.left === 'true' || undefined,
  };
  const page = useQuery({
    queryKey: ['staff', 'list', asked, query.cursor],
    queryFn: () =>
      dataOf(api.GET('/api/staff', { params: { query: { ...asked, cursor: query.cursor || undefined } } })),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <ListPage<StaffRow>
        title={t('staff')}
        searchLabel={t('staff.search')}
        rowKey={({ id }) => id}
        page={page}
        query={query}
        onQuery={change}
        exportHref={may('EXPORT') ? exportHref('staff', asked) : undefined}
        acts={
          may('STAFF_WRITE') && (
            <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          )
        }
        empty={{ title: t('staff.empty'), hint: t('staff.empty.hint') }}
        filters={[
          { name: 'skill', label: t('skill'), options: skills.options },
          {
            name: 'team',
            label: t('team'),
            options: teams.map(({ id, name }) => ({ value: id, label: name })),
          },
          { name: 'left', label: t('left'), options: [{ value: 'true', label: t('left.show') }] },
        ]}
        columns={[
          {
            key: 'name',
            title: t('name'),
            kind: 'name',
            sort: 'name',
            show: ({ id, name }) => <SubjectLink to={`/staff/${id}`} number={name} />,
          },
          {
            key: 'contractor',
            title: t('employer'),
            show: ({ contractor }) => contractor && t('employer.contractor', { name: contractor }),
          },
          { key: 'number', title: t('number'), show: ({ number }) => number },
          { key: 'posts', title: t('posts'), show: (row) => row.posts.map(posts.named).join(' · ') },
          { key: 'skills', title: t('skills'), show: (row) => row.skills.map(skills.named).join(' · ') },
          { key: 'teams', title: t('team'), show: (row) => row.teams.join(' · ') },
          { key: 'phone', title: t('phone'), show: ({ phone }) => phone },
          {
            key: 'account',
            title: t('account'),
            show: ({ hasAccount, active }) =>
              active ? t(hasAccount ? 'account.yes' : 'account.no') : t('left'),
          },
        ]}
      />
      <StaffPanel
        open={adding}
        onClose={() => setAdding(false)}
        onSaved={(id) => void navigate({ to: `/staff/${id}` })}
      />
    </>
  );
}
