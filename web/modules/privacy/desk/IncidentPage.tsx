import './privacy.css';
import { api, taggedDataOf } from '@anju/api';
import { Allowed, Timeline, useActorName, useProjectName, useTimes, useWords } from '@anju/ui';
import { DetailPage, Facts, Loaded, Panel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { IncidentActs } from './IncidentActs';
import { type Incident, texts } from './incidents';
import { words } from './incidents.words';
import { IncidentState } from './IncidentsPage';
import { ToldPart } from './ToldPart';

const EVERY = 2_000;
const isTelling = (incident?: Incident) => !!incident && incident.telling.told < incident.telling.people;

/** One incident: what is known, what is still to be answered, and what was done. */
export function IncidentPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const incident = useQuery({
    queryKey: ['incidents', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/data-incidents/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (isTelling(state.data?.data) ? EVERY : false),
  });
  return (
    <Allowed to="PERSONAL_DATA">
      <Loaded query={incident}>{({ data, etag }) => <Detail incident={data} etag={etag} />}</Loaded>
    </Allowed>
  );
}

function Detail({ incident, etag }: { incident: Incident; etag: string | null }) {
  const t = useWords(words);
  const projectName = useProjectName();
  const { said, number, project, closedAt, missing } = incident;
  return (
    <DetailPage
      over={
        <>
          <Link to={'/registers/incidents' as '/'}>{t('incidents')}</Link>
          <span>{number}</span>
        </>
      }
      title={said.title}
      state={<IncidentState closed={!!closedAt} pill />}
      under={
        <>
          <span>{projectName(project)}</span>
          {!closedAt && missing.length > 0 && <span>{t('close.wait', { n: missing.length })}</span>}
        </>
      }
      acts={<IncidentActs incident={incident} etag={etag} />}
      aside={<History incident={incident} />}
    >
      <Known incident={incident} />
      <ToldPart incident={incident} />
    </DetailPage>
  );
}

function Known({ incident: { said } }: { incident: Incident }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const shown = (text?: string | number) =>
    text === undefined || text === '' ? (
      <span className="aj-second">{t('unanswered')}</span>
    ) : (
      <span className="privacy-words">{text}</span>
    );
  const told = (at: string | undefined, how: string | undefined) =>
    shown([at && shortTime(at), how].filter(Boolean).join(' \u00b7 '));
  const facts = [
    { label: t('discoveredAt'), value: shortTime(said.discoveredAt) },
    { label: t('discoveredBy'), value: said.discoveredBy },
    { label: t('people'), value: shown(said.people) },
    ...texts.map((name) => ({ label: t(name), value: shown(said[name]) })),
    { label: t('told.authority'), value: told(said.authorityToldAt, said.authority) },
    { label: t('told.people'), value: told(said.peopleToldAt, said.peopleTold) },
  ];
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} />
    </Panel>
  );
}

function History({ incident: { steps } }: { incident: Incident }) {
  const t = useWords(words);
  const actorName = useActorName();
  const entries = steps.map(({ at, author, kind, answers, note, people = 0 }, index) => ({
    id: `${kind} ${steps.length - index}`,
    at,
    title: t(`step.${kind}`, { who: actorName(author), n: people }),
    note: note ?? (answers.map((name) => t(name as (typeof texts)[number])).join(' \u00b7 ') || undefined),
  }));
  return (
    <Panel title={t('history')}>
      <Timeline entries={entries} />
    </Panel>
  );
}
