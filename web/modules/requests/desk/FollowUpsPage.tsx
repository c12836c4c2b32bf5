import './queue.css';
import './page.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import {
  Allowed,
  Button,
  Segments,
  shortNumber,
  spanWords,
  useLocale,
  useNow,
  useProject,
  useTimes,
  useWords,
} from '@anju/ui';
import { type ListColumn, ListPage, SidePanel, useListQuery } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FollowUpForm } from './FollowUpForm';
import { pageWords } from './page.words';
import { RowSeal } from './QueueRow';
import type { FollowUpRow } from './types';

/** Whom to call back, the earliest due first. */
export function FollowUpsPage() {
  return (
    <Allowed to="FOLLOW_UP">
      <Worklist />
    </Allowed>
  );
}

const views = ['open', 'done'] as const;

function Worklist() {
  const t = useWords(pageWords);
  const { project } = useProject();
  const { query, change } = useListQuery(['dueAt'], ['view'], 'dueAt');
  const [chosen, setChosen] = useState<FollowUpRow>();
  const done = query.filters.view === 'done';
  const page = useQuery({
    queryKey: ['follow-ups', project?.id, done, query.cursor],
    queryFn: () =>
      dataOf(
        api.GET('/api/follow-ups', {
          params: { query: { project: project?.id, done, cursor: query.cursor || undefined } },
        }),
      ),
  });
  const columns = useColumns(done, setChosen);
  return (
    <>
      <ListPage
        title={t('follow.title')}
        empty={{ title: t('follow.empty'), hint: t('follow.empty.hint') }}
        columns={columns}
        rowKey={(row) => row.id}
        page={page}
        query={{ ...query, filters: {} }}
        onQuery={change}
        acts={
          <Segments
            label={t('follow.title')}
            value={done ? 'done' : 'open'}
            options={views.map((value) => ({ value, label: t(`follow.${value}`) }))}
            onChange={(view) => change({ view: view === 'done' ? 'done' : '' })}
          />
        }
      />
      <SidePanel open={chosen !== undefined} title={chosen?.title ?? ''} onClose={() => setChosen(undefined)}>
        {chosen && <FollowUpForm row={chosen} onDone={() => setChosen(undefined)} />}
      </SidePanel>
    </>
  );
}

function useColumns(done: boolean, choose: (row: FollowUpRow) => void): ListColumn<FollowUpRow>[] {
  const t = useWords(pageWords);
  const locale = useLocale();
  const now = useNow();
  const { shortTime } = useTimes();
  const late = (at: string) => (now - Date.parse(at)) / 60_000;
  return [
    {
      key: 'title',
      title: t('col.title'),
      kind: 'name',
      show: (row) => (
        <Link to={`/requests/${row.request}` as '/'} className="rq-cell">
          <RowSeal kind={row.kind} priority={row.priority} /> {row.title}
        </Link>
      ),
    },
    { key: 'number', title: t('col.number'), show: (row) => shortNumber(row.number) },
    { key: 'who', title: t('col.who'), show: (row) => row.reporter },
    { key: 'phone', title: t('follow.phone'), show: (row) => row.phone },
    { key: 'cause', title: t('follow.cause'), show: (row) => t(`cause.${row.cause}`) },
    {
      key: 'dueAt',
      title: t(done ? 'follow.doneAt' : 'follow.due'),
      show: (row) =>
        !row.doneAt && late(row.dueAt) > 0 ? (
          <span className="rq-late">{t('follow.late', { span: spanWords(late(row.dueAt), locale) })}</span>
        ) : (
          shortTime(row.doneAt ?? row.dueAt, now)
        ),
    },
    {
      key: 'act',
      title: t('follow.result'),
      show: (row) => (
        <>
          {row.result && t(`outcome.${row.result}`)}{' '}
          {row.attempts > 0 && !row.result && (
            <span className="aj-second">{t('follow.tries', { n: row.attempts })}</span>
          )}{' '}
          {!done && <Button onClick={() => choose(row)}>{t('follow.record')}</Button>}
        </>
      ),
    },
  ];
}
