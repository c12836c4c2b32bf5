import './privacy.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Allowed, Button, StatusTag, SubjectLink, useProject, useTimes, useWords } from '@anju/ui';
import { exportHref, type ListColumn, ListPage, SidePanel, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IncidentPanel } from './IncidentPanel';
import type { IncidentRow } from './incidents';
import { words } from './incidents.words';

/** What leaked, was changed or lost, the last discovered first (Y-12). */
export function IncidentsPage() {
  return (
    <Allowed to="PERSONAL_DATA">
      <Log />
    </Allowed>
  );
}

function Log() {
  const t = useWords(words);
  const { project } = useProject();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const { query, change } = useListQuery(['discoveredAt'], ['state'], '-discoveredAt');
  const { state } = query.filters;
  const asked = {
    project: project?.id,
    sort: query.sort || undefined,
    closed: state ? state === 'closed' : undefined,
  };
  const page = useQuery({
    queryKey: ['incidents', 'list', asked, query.cursor],
    queryFn: () =>
      dataOf(
        api.GET('/api/data-incidents', {
          params: { query: { ...asked, cursor: query.cursor || undefined } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <ListPage<IncidentRow>
        title={t('incidents')}
        empty={{ title: t('incidents.empty'), hint: t('incidents.empty.hint') }}
        columns={useColumns()}
        rowKey={({ id }) => id}
        page={page}
        query={query}
        onQuery={change}
        exportHref={exportHref('data-incidents', asked)}
        acts={
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        }
        filters={[
          {
            name: 'state',
            label: t('state'),
            options: (['open', 'closed'] as const).map((value) => ({ value, label: t(`state.${value}`) })),
          },
        ]}
      />
      <SidePanel open={adding} title={t('add')} onClose={() => setAdding(false)}>
        <IncidentPanel
          onClose={() => setAdding(false)}
          onSaved={(id) => void navigate({ to: `/registers/incidents/${id}` as '/' })}
        />
      </SidePanel>
    </>
  );
}

function useColumns(): ListColumn<IncidentRow>[] {
  const t = useWords(words);
  const { shortTime } = useTimes();
  return [
    {
      key: 'title',
      title: t('title'),
      kind: 'name',
      show: ({ id, title }) => <SubjectLink to={`/registers/incidents/${id}`} number={title} />,
    },
    { key: 'number', title: t('number'), show: ({ number }) => <span className="aj-subject">{number}</span> },
    {
      key: 'discovered',
      title: t('discoveredAt'),
      sort: 'discoveredAt',
      show: ({ discoveredAt }) => shortTime(discoveredAt),
    },
    { key: 'people', title: t('people'), show: ({ people }) => people },
    {
      key: 'authority',
      title: t('authorityToldAt'),
      show: ({ authorityToldAt }) => authorityToldAt && shortTime(authorityToldAt),
    },
    {
      key: 'state',
      title: t('state'),
      show: ({ closedAt }) => <IncidentState closed={!!closedAt} />,
    },
  ];
}

/** Whether it is still worked on. */
export function IncidentState({ closed, pill }: { closed: boolean; pill?: boolean }) {
  const t = useWords(words);
  return (
    <StatusTag
      code={closed ? 'closed' : 'on_site'}
      text={t(closed ? 'state.closed' : 'state.open')}
      pill={pill}
    />
  );
}
