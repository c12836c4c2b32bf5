import './privacy.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Allowed, Button, Segments, StatusTag, SubjectLink, useProject, useTimes, useWords } from '@anju/ui';
import { type ListColumn, ListPage, SidePanel, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DueDay } from './DueDay';
import { codes, isNamed, type RightsKind, kinds, type RightsRow } from './rights';
import { RightsForm } from './RightsForm';
import { words } from './rights.words';

/** What people ask about their own data, the most pressing first (Y-10). */
export function RightsPage() {
  return (
    <Allowed to="PERSONAL_DATA">
      <Worklist />
    </Allowed>
  );
}

function Worklist() {
  const t = useWords(words);
  const { project } = useProject();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const { query, change } = useListQuery(['dueAt', 'askedAt'], ['view', 'kind'], 'dueAt');
  const { view, kind } = query.filters;
  const all = view === 'all';
  const page = useQuery({
    queryKey: ['rights', 'list', project?.id, query],
    queryFn: () =>
      dataOf(
        api.GET('/api/rights-requests', {
          params: {
            query: {
              project: project?.id,
              kind: kind as RightsKind | undefined,
              pending: !all,
              sort: query.sort,
              cursor: query.cursor || undefined,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const views = ['pending', 'all'] as const;
  return (
    <>
      <ListPage<RightsRow>
        title={t('rights')}
        empty={{ title: t('rights.empty'), hint: t('rights.empty.hint') }}
        columns={useColumns()}
        rowKey={({ id }) => id}
        page={page}
        query={{ ...query, filters: kind ? { kind } : {} }}
        onQuery={change}
        acts={
          <>
            <Segments
              label={t('rights')}
              value={all ? 'all' : 'pending'}
              options={views.map((value) => ({ value, label: t(`view.${value}`) }))}
              onChange={(value) => change({ view: value === 'all' ? 'all' : '' })}
            />
            <Button icon="plus" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          </>
        }
        filters={[
          {
            name: 'kind',
            label: t('kind'),
            options: kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
          },
        ]}
      />
      <SidePanel open={adding} title={t('add')} onClose={() => setAdding(false)}>
        <RightsForm
          onClose={() => setAdding(false)}
          onSaved={(id) => void navigate({ to: `/registers/privacy/${id}` as '/' })}
        />
      </SidePanel>
    </>
  );
}

function useColumns(): ListColumn<RightsRow>[] {
  const t = useWords(words);
  const { shortTime } = useTimes();
  return [
    {
      key: 'kind',
      title: t('kind'),
      kind: 'name',
      show: ({ id, kind }) => <SubjectLink to={`/registers/privacy/${id}`} number={t(`kind.${kind}`)} />,
    },
    { key: 'number', title: t('number'), show: ({ number }) => <span className="aj-subject">{number}</span> },
    { key: 'who', title: t('who'), show: ({ name }) => (isNamed(name) ? name : t('who.erased')) },
    { key: 'channel', title: t('channel'), show: ({ channel }) => t(`channel.${channel}`) },
    { key: 'asked', title: t('asked'), sort: 'askedAt', show: ({ askedAt }) => shortTime(askedAt) },
    {
      key: 'due',
      title: t('due'),
      sort: 'dueAt',
      show: ({ dueAt, state }) => <DueDay at={dueAt} state={state} />,
    },
    {
      key: 'state',
      title: t('state'),
      show: ({ state }) => <StatusTag code={codes[state]} text={t(`state.${state}`)} />,
    },
  ];
}
