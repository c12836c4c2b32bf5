import './privacy.css';
import { api, taggedDataOf } from '@anju/api';
import {
  Allowed,
  StatusTag,
  SubjectLink,
  Timeline,
  useActorName,
  useProjectName,
  useTimes,
  useWords,
} from '@anju/ui';
import { DetailPage, Facts, Loaded, Panel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { DueDay } from './DueDay';
import { ErasurePanel } from './ErasurePanel';
import { codes, isNamed, isPending, type RightsRequest, type RightsState } from './rights';
import { RightsActs } from './RightsActs';
import { words } from './rights.words';

/** One request about somebody's own data: who asks for what, by when, and what the office says to it. */
export function RightsRequestPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const request = useQuery({
    queryKey: ['rights', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/rights-requests/{id}', { params: { path: { id } } })),
  });
  return (
    <Allowed to="PERSONAL_DATA">
      <Loaded query={request}>{({ data, etag }) => <Detail request={data} etag={etag} />}</Loaded>
    </Allowed>
  );
}

interface DetailProps {
  request: RightsRequest;
  etag: string | null;
}

function Detail({ request, etag }: DetailProps) {
  const t = useWords(words);
  const projectName = useProjectName();
  const { shortTime } = useTimes();
  const { kind, number, state, person, name, phone, channel, identity, details, askedAt, dueAt } = request;
  const erasing = kind === 'DELETE' && (state === 'ACCEPTED' || state === 'COMPLETED');
  const shown = isNamed(name) ? name : t('who.erased');
  const facts = [
    {
      label: t('who'),
      value: person ? <SubjectLink to={`/registers/people/${person}`} number={shown} /> : shown,
    },
    { label: t('phone'), value: phone },
    { label: t('channel'), value: t(`channel.${channel}`) },
    { label: t('identity'), value: t(`identity.${identity}`) },
    { label: t('asked'), value: shortTime(askedAt) },
    { label: t('due'), value: <DueDay at={dueAt} state={state} /> },
    { label: t('details'), value: details && <span className="privacy-words">{details}</span> },
  ];
  return (
    <DetailPage
      over={
        <>
          <Link to={'/registers/privacy' as '/'}>{t('rights')}</Link>
          <span>{number}</span>
        </>
      }
      title={`${t(`kind.${kind}`)} \u00b7 ${shown}`}
      state={<StatusTag code={codes[state]} text={t(`state.${state}`)} pill />}
      under={
        <>
          {request.project && <span>{projectName(request.project)}</span>}
          {isPending(state) && (
            <span>
              {t('due')} <DueDay at={dueAt} state={state} />
            </span>
          )}
        </>
      }
      acts={<RightsActs request={request} etag={etag} />}
      aside={<History request={request} />}
    >
      <Panel title={t('facts')}>
        <Facts facts={facts.filter(({ value }) => value)} />
      </Panel>
      {erasing && <ErasurePanel request={request.id} can={request.can.includes('erase')} />}
    </DetailPage>
  );
}

function History({ request }: { request: RightsRequest }) {
  const t = useWords(words);
  const actorName = useActorName();
  const said = (state: RightsState, author: string) => {
    // who asks is masked everywhere else on this page
    const own = state === 'WITHDRAWN' || (state === 'OPEN' && request.channel === 'ACCOUNT');
    if (own) return t(`step.${state}`, { who: t('self') });
    return t(state === 'OPEN' ? 'step.written' : `step.${state}`, { who: actorName(author) });
  };
  const entries = request.steps.map(({ state, author, at, note }) => ({
    id: `${state} ${at}`,
    at,
    title: said(state, author),
    note,
  }));
  return (
    <Panel title={t('history')}>
      <Timeline entries={entries.reverse()} />
    </Panel>
  );
}
