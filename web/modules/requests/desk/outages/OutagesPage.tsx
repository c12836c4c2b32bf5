import './outages.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Allowed, Button, StatusTag, SubjectLink, useMay, useProject, useTimes, useWords } from '@anju/ui';
import { type ListColumn, ListPage, SidePanel, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DeclareForm } from './DeclareForm';
import { outageWords as words } from './outage.words';
import { type Outage, type OutageKind, outageKinds, type OutageRow, outageStates } from './outages';

/** Water, power, lifts: what is out, what will be, and what was (D3). */
export function OutagesPage() {
  return (
    <Allowed to="REQUEST_READ">
      <Outages />
    </Allowed>
  );
}

function Outages() {
  const t = useWords(words);
  const may = useMay();
  const { project } = useProject();
  const navigate = useNavigate();
  const { query, change } = useListQuery(['startsAt'], ['state', 'kind', 'declare'], '-startsAt');
  const { state, kind } = query.filters;
  const [declaring, setDeclaring] = useState(false);
  const page = useQuery({
    queryKey: ['outages', 'list', project?.id, state, kind, query.cursor],
    queryFn: () =>
      dataOf(
        api.GET('/api/outages', {
          params: {
            query: {
              project: project?.id,
              state: state as Outage['state'] | undefined,
              kind: kind as OutageKind | undefined,
              cursor: query.cursor || undefined,
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  const declare = may('REQUEST_HANDLE') && (
    <Button kind="primary" icon="plus" onClick={() => setDeclaring(true)}>
      {t('declare')}
    </Button>
  );
  return (
    <>
      <ListPage<OutageRow>
        title={t('outages')}
        empty={{ title: t('outages.empty'), hint: t('outages.empty.hint') }}
        columns={useColumns()}
        rowKey={({ id }) => id}
        page={page}
        query={query}
        onQuery={change}
        acts={declare}
        filters={[
          {
            name: 'state',
            label: t('state'),
            options: outageStates.map((value) => ({ value, label: t(`state.${value}`) })),
          },
          {
            name: 'kind',
            label: t('kind'),
            options: outageKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
          },
        ]}
      />
      <SidePanel wide open={declaring} title={t('declare')} onClose={() => setDeclaring(false)}>
        <DeclareForm
          onClose={() => setDeclaring(false)}
          onDeclared={(id) => void navigate({ to: `/outages/${id}` as '/' })}
        />
      </SidePanel>
    </>
  );
}

function useColumns(): ListColumn<OutageRow>[] {
  const t = useWords(words);
  const { shortTime } = useTimes();
  return [
    {
      key: 'kind',
      title: t('kind'),
      kind: 'name',
      width: '26%',
      show: ({ id, kind, reason }) => (
        <>
          <SubjectLink to={`/outages/${id}`} number={t(`kind.${kind}`)} />
          {reason && <span className="aj-second outage-reason">{reason}</span>}
        </>
      ),
    },
    { key: 'where', title: t('where'), width: '22%', show: ({ where }) => where },
    {
      key: 'state',
      title: t('state'),
      show: (row) => <OutageStatus {...row} />,
    },
    { key: 'startsAt', title: t('startsAt'), show: ({ startsAt }) => shortTime(startsAt) },
    {
      key: 'expectedAt',
      title: t('expectedAt'),
      show: ({ expectedAt, overdue, endedAt }) =>
        endedAt ? (
          shortTime(endedAt)
        ) : expectedAt ? (
          <span className={overdue ? 'outage-late' : undefined}>{shortTime(expectedAt)}</span>
        ) : (
          <span className="aj-second">{t('expectedAt.none')}</span>
        ),
    },
    { key: 'homes', title: t('homes'), kind: 'number', show: ({ homes }) => homes },
    {
      key: 'requests',
      title: t('requests'),
      kind: 'number',
      show: ({ open, requests }) => (open ? `${open} / ${requests}` : requests),
    },
  ];
}

const codes = {
  PLANNED: 'offered',
  ONGOING: 'on_site',
  RESTORED: 'finished',
  CANCELLED: 'closed',
} as const;

/** Where it stands; planned ones say so. */
export function OutageStatus({ state, pill }: { state: Outage['state']; pill?: boolean }) {
  const t = useWords(words);
  return <StatusTag code={codes[state]} text={t(`state.${state}`)} pill={pill} />;
}
