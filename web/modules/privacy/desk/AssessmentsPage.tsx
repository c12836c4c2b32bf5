import './privacy.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Allowed, Button, StatusTag, SubjectLink, useProject, useTimes, useWords } from '@anju/ui';
import { exportHref, type ListColumn, ListPage, SidePanel, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { AssessmentPanel } from './AssessmentPanel';
import { type AssessmentRow, type AssessmentState, codes, type Ground, grounds, states } from './assessments';
import { words } from './assessments.words';
import { ReviewDay } from './ReviewDay';

/** What was weighed before personal data are used, whatever has to be looked at again soonest first (Y-11). */
export function AssessmentsPage() {
  return (
    <Allowed to="PERSONAL_DATA">
      <Register />
    </Allowed>
  );
}

function Register() {
  const t = useWords(words);
  const { project } = useProject();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const { query, change } = useListQuery(['nextReview', 'assessedAt'], ['state', 'ground'], 'nextReview');
  const asked = {
    project: project?.id,
    sort: query.sort || undefined,
    state: (query.filters.state as AssessmentState) || undefined,
    ground: (query.filters.ground as Ground) || undefined,
  };
  const page = useQuery({
    queryKey: ['assessments', 'list', asked, query.cursor],
    queryFn: () =>
      dataOf(
        api.GET('/api/impact-assessments', {
          params: { query: { ...asked, cursor: query.cursor || undefined } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <ListPage<AssessmentRow>
        title={t('assessments')}
        empty={{ title: t('assessments.empty'), hint: t('assessments.empty.hint') }}
        columns={useColumns()}
        rowKey={({ id }) => id}
        page={page}
        query={query}
        onQuery={change}
        exportHref={exportHref('impact-assessments', asked)}
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
          {
            name: 'ground',
            label: t('grounds'),
            options: grounds.map((value) => ({ value, label: t(`ground.${value}`) })),
          },
        ]}
      />
      <SidePanel open={adding} title={t('add')} onClose={() => setAdding(false)}>
        <AssessmentPanel
          onClose={() => setAdding(false)}
          onSaved={(id) => void navigate({ to: `/registers/assessments/${id}` as '/' })}
        />
      </SidePanel>
    </>
  );
}

function useColumns(): ListColumn<AssessmentRow>[] {
  const t = useWords(words);
  const { shortTime } = useTimes();
  return [
    {
      key: 'title',
      title: t('title'),
      kind: 'name',
      show: ({ id, title }) => <SubjectLink to={`/registers/assessments/${id}`} number={title} />,
    },
    { key: 'number', title: t('number'), show: ({ number }) => <span className="aj-subject">{number}</span> },
    {
      key: 'grounds',
      title: t('grounds'),
      show: ({ grounds: all }) => all.map((ground) => t(`ground.${ground}`)).join(' \u00b7 '),
    },
    {
      key: 'assessed',
      title: t('assessed'),
      sort: 'assessedAt',
      show: ({ assessedAt }) => shortTime(assessedAt),
    },
    {
      key: 'review',
      title: t('nextReview'),
      sort: 'nextReview',
      show: ({ nextReview, state }) => <ReviewDay day={nextReview} state={state} />,
    },
    {
      key: 'state',
      title: t('state'),
      show: ({ state }) => <StatusTag code={codes[state]} text={t(`state.${state}`)} />,
    },
  ];
}
