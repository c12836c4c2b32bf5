import './outages.css';
import { api, taggedDataOf } from '@anju/api';
import { Allowed, Icon, Timeline, useActorName, useNow, useProjectName, useTimes, useWords } from '@anju/ui';
import { DetailPage, Facts, Loaded, Panel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { OutageActs } from './OutageActs';
import { outageWords as words } from './outage.words';
import { OutageRequests } from './OutageRequests';
import type { Outage } from './outages';
import { OutageStatus } from './OutagesPage';
import { OutageTold } from './OutageTold';

const TELLING = 2_000;
const OTHERWISE = 30_000;
const isTelling = (outage?: Outage) => !!outage && outage.telling.told < outage.telling.people;

/** One outage: where and until when, whom it was told to, and the requests that are part of it. */
export function OutagePage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const outage = useQuery({
    queryKey: ['outages', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/outages/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (isTelling(state.data?.data) ? TELLING : OTHERWISE),
  });
  return (
    <Allowed to="REQUEST_READ">
      <Loaded query={outage}>{({ data, etag }) => <Detail outage={data} etag={etag} />}</Loaded>
    </Allowed>
  );
}

function Detail({ outage, etag }: { outage: Outage; etag: string | null }) {
  const t = useWords(words);
  const projectName = useProjectName();
  const now = useNow();
  const { kind, number, project, state, planned, where, expectedAt, endedAt } = outage;
  const overdue = !endedAt && expectedAt !== undefined && Date.parse(expectedAt) <= now;
  return (
    <DetailPage
      over={
        <>
          <Link to={'/outages' as '/'}>{t('outages')}</Link>
          <span>{number}</span>
        </>
      }
      title={`${t(`kind.${kind}`)} · ${where}`}
      state={<OutageStatus state={state} pill />}
      under={
        <>
          <span>{projectName(project)}</span>
          <span>{t(planned ? 'planned' : 'sudden')}</span>
        </>
      }
      acts={<OutageActs outage={outage} etag={etag} />}
      aside={<History outage={outage} />}
    >
      {overdue && (
        <p className="outage-overdue" role="alert">
          <Icon name="late" /> {t('overdue')}
        </p>
      )}
      <Known outage={outage} />
      <OutageRequests outage={outage} />
      <OutageTold outage={outage} />
    </DetailPage>
  );
}

function Known({ outage }: { outage: Outage }) {
  const t = useWords(words);
  const { shortTime, shortEnd } = useTimes();
  const { kind, startsAt, expectedAt, endedAt, reason, advice, homes, owner, announcedLate, outcome } =
    outage;
  const facts = [
    { label: t('where'), value: `${outage.where} · ${t('homes.n', { n: homes })}` },
    { label: t(outage.planned ? 'startsAt.planned' : 'startsAt'), value: shortTime(startsAt) },
    { label: t('expectedAt'), value: expectedAt ? shortEnd(expectedAt) : t('expectedAt.none') },
    endedAt && { label: t(`state.${outage.state}`), value: shortTime(endedAt) },
    outcome && { label: t('outcome'), value: outcome },
    reason && { label: t('reason'), value: reason },
    advice && { label: t('advice'), value: advice },
    announcedLate && {
      label: t('planned'),
      value: (
        <span className="outage-late">
          {t('shown.late', { kind: t(`kind.${kind}`), time: t(`late.${kind}`) })}
        </span>
      ),
    },
    { label: t('owner'), value: owner },
  ].filter((fact) => typeof fact === 'object');
  return (
    <Panel title={t('facts')}>
      <Facts facts={facts} />
    </Panel>
  );
}

function History({ outage: { steps } }: { outage: Outage }) {
  const t = useWords(words);
  const { shortEnd, shortTime } = useTimes();
  const read = (fact: string, said?: string) =>
    !said ? t('change.none') : fact === 'STARTS' || fact === 'EXPECTED' ? shortTime(said) : said;
  const actorName = useActorName();
  const entries = steps.map(({ id, at, author, kind, note, expectedAt, people, changes }) => ({
    id,
    at,
    title: t(`step.${kind}`, { who: actorName(author) }),
    note:
      [
        note,
        ...changes.map(({ fact, before, after }) =>
          t('step.change', {
            fact: t(`change.${fact}`),
            before: read(fact, before),
            after: read(fact, after),
          }),
        ),
        kind !== 'CORRECTED' && expectedAt && t('step.expected', { time: shortEnd(expectedAt) }),
        people > 0 && t('step.people', { n: people }),
      ]
        .filter(Boolean)
        .join(' · ') || undefined,
  }));
  return (
    <Panel title={t('history')}>
      <Timeline entries={entries} />
    </Panel>
  );
}
