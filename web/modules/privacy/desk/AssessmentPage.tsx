import './privacy.css';
import { api, taggedDataOf } from '@anju/api';
import { Allowed, StatusTag, Timeline, useActorName, useProjectName, useTimes, useWords } from '@anju/ui';
import { DetailPage, Facts, Loaded, Panel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { AssessmentActs } from './AssessmentActs';
import { type Assessment, type AssessmentVersion, codes, texts } from './assessments';
import { words } from './assessments.words';
import { ReviewDay } from './ReviewDay';

/** One assessment: what it says now, and what it said before. */
export function AssessmentPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const assessment = useQuery({
    queryKey: ['assessments', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/impact-assessments/{id}', { params: { path: { id } } })),
  });
  return (
    <Allowed to="PERSONAL_DATA">
      <Loaded query={assessment}>{({ data, etag }) => <Detail assessment={data} etag={etag} />}</Loaded>
    </Allowed>
  );
}

function Detail({ assessment, etag }: { assessment: Assessment; etag: string | null }) {
  const t = useWords(words);
  const projectName = useProjectName();
  const { versions, state, number, project, can } = assessment;
  const [last] = versions as [AssessmentVersion];
  return (
    <DetailPage
      over={
        <>
          <Link to={'/registers/assessments' as '/'}>{t('assessments')}</Link>
          <span>{number}</span>
        </>
      }
      title={last.title}
      state={<StatusTag code={codes[state]} text={t(`state.${state}`)} pill />}
      under={
        <>
          <span>{projectName(project)}</span>
          {state !== 'ENDED' && (
            <span>
              {t('nextReview')} <ReviewDay day={last.nextReview} state={state} />
            </span>
          )}
          {state === 'PROPOSED' && !can.includes('approve') && <span>{t('approve.wait')}</span>}
        </>
      }
      acts={<AssessmentActs assessment={assessment} etag={etag} />}
      aside={<History assessment={assessment} />}
    >
      <Said version={last} />
    </DetailPage>
  );
}

function Said({ version }: { version: AssessmentVersion }) {
  const t = useWords(words);
  const facts = [
    { label: t('grounds'), value: version.grounds.map((ground) => t(`ground.${ground}`)).join(' \u00b7 ') },
    ...texts.map((name) => ({
      label: t(name),
      value: <span className="privacy-words">{version[name]}</span>,
    })),
    { label: t('conclusion'), value: t(`conclusion.${version.conclusion}`) },
  ];
  return (
    <Panel title={t('version', { n: version.no })}>
      <Facts facts={facts} />
    </Panel>
  );
}

/** Every version with who said it and who agreed; older ones can be read in full. */
function History({ assessment }: { assessment: Assessment }) {
  const t = useWords(words);
  const actorName = useActorName();
  const { shortTime } = useTimes();
  const { versions, endedAt, endedBy, endedFor } = assessment;
  const entries = versions.map((version, index) => ({
    id: String(version.no),
    at: version.assessedAt,
    title: `${t('version', { n: version.no })} \u00b7 ${t('by', { who: actorName(version.assessedBy) })}`,
    note: version.approvedAt
      ? t('approved', { who: actorName(version.approvedBy ?? ''), time: shortTime(version.approvedAt) })
      : index > 0
        ? t('unapproved')
        : undefined,
  }));
  if (endedAt) {
    const title = t('ended', { who: actorName(endedBy ?? ''), reason: endedFor ?? '' });
    entries.unshift({ id: 'ended', at: endedAt, title, note: undefined });
  }
  return (
    <>
      <Panel title={t('history')}>
        <Timeline entries={entries} />
      </Panel>
      {versions.slice(1).map((version) => (
        <details key={version.no} className="privacy-older">
          <summary>{`${t('version', { n: version.no })} \u00b7 ${version.title}`}</summary>
          <Said version={version} />
        </details>
      ))}
    </>
  );
}
