import './people.css';
import { type ReactNode, useState } from 'react';
import type { components } from '@anju/api';
import { asProblem } from '@anju/api';
import {
  Avatar,
  Button,
  EmptyState,
  ErrorState,
  KeyCap,
  Skeleton,
  useKeys,
  useTimes,
  useWords,
} from '@anju/ui';
import { CandidateFacts } from './CandidateFacts';
import { DutyLeads } from './DutyLeads';
import { fit, useAssign, useCandidates } from './candidates';
import { useSkillName } from './skills';
import { PlaceSection } from './PlaceSection';
import { Refusal } from './Refusal';
import { useSince } from './steps';
import type { Candidate } from './types';
import { words } from './candidates.words';

interface Props {
  request: components['schemas']['RequestView'];
  items: components['schemas']['QueueItem'][];
  /** What else helps to decide, below the people. */
  children?: ReactNode;
}

const BY_KEY = 3;
const lacks = (one: Candidate) => one.obstacles.includes('SKILL');

/** Who can go: those who fit with the reasons, then those who cannot with why, and where everybody is. */
export function PeoplePane({ request, items, children }: Props) {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  const people = useCandidates(request.work?.id);
  return (
    <aside className="wo-people" data-open={open || undefined} aria-label={t('who.title')}>
      <Button className="wo-people-switch" icon="people" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('who.show')}
      </Button>
      <div className="wo-people-list">
        <header>
          <h2>{t('who.title')}</h2>
          {people.data && (
            <span className="aj-second">
              {t('who.duty', { n: people.data.filter((one) => !one.obstacles.includes('OFF_DUTY')).length })}
            </span>
          )}
        </header>
        <People request={request} />
        {children}
        <DutyLeads project={request.request.project} people={people.data} />
      </div>
      <PlaceSection request={request} items={items} people={people.data ?? []} />
    </aside>
  );
}

function People({ request }: Pick<Props, 'request'>) {
  const t = useWords(words);
  const { work } = request;
  const people = useCandidates(work?.id);
  if (!work) {
    const repair = request.request.kind === 'REPAIR';
    const open = repair && ['REGISTERED', 'VERIFIED', 'QUOTED'].includes(request.request.state);
    const title = repair ? t(open ? 'who.noOrder' : 'who.done') : t('who.desk');
    return <EmptyState title={title} hint={open ? t('who.noOrder.hint') : undefined} />;
  }
  if (people.error) {
    if (asProblem(people.error).status === 404) return <EmptyState title={t('who.done')} />;
    return <ErrorState error={people.error} onRetry={() => void people.refetch()} />;
  }
  if (!people.data) return people.isFetching ? <Skeleton lines={4} /> : null;
  return <Ranked all={people.data} order={work} />;
}

type Work = NonNullable<Props['request']['work']>;

function Ranked({ all, order }: { all: Candidate[]; order: Work }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const live = !['FINISHED', 'CONFIRMED', 'CLOSED', 'CANCELLED'].includes(order.state);
  const fits = all.filter((one) => fit(one) && one.name !== order.assigneeName);
  const others = all
    .filter((one) => !fit(one) && !one.obstacles.includes('OUT_OF_SCOPE'))
    .sort((one, other) => Number(lacks(one)) - Number(lacks(other)));
  const { send, error, busy } = useAssign(order);
  const { mark, since } = useSince(order.id);
  const give = (one?: Candidate) => {
    if (!live || !one?.assignable) return;
    mark();
    send({ staff: one.staff });
  };
  useKeys(
    fits.slice(0, BY_KEY).map((one, index) => ({
      key: String(index + 1),
      label: t('assign.nth', { n: index + 1 }),
      act: () => give(one),
    })),
  );
  return (
    <>
      {order.assigneeName && <p className="wo-now">{t('who.assigned', { name: order.assigneeName })}</p>}
      {order.heldUntil && <p className="wo-now">{t('who.held', { time: shortTime(order.heldUntil) })}</p>}
      <Refusal error={error} since={since} />
      {fits.length === 0 && <EmptyState title={t('who.none')} hint={t('who.none.hint')} />}
      <ol>
        {fits.map((one, index) => (
          <li key={one.staff}>
            <button
              type="button"
              className="wo-person"
              data-best={index === 0 || undefined}
              disabled={!live || busy || !one.assignable}
              onClick={() => give(one)}
            >
              <span className="aj-hidden">{t('assign', { name: one.name })}</span>
              <Avatar name={one.name} />
              <span className="wo-person-words">
                <span className="wo-person-name">
                  <strong>{one.name}</strong>
                  <Skills one={one} />
                  {index === 0 && <span className="wo-best">{t('who.best')}</span>}
                </span>
                <CandidateFacts one={one} />
              </span>
              {index < BY_KEY && live && <KeyCap>{index + 1}</KeyCap>}
            </button>
          </li>
        ))}
      </ol>
      {others.length > 0 && <h3>{t('who.not')}</h3>}
      <ul>
        {others.map((one) => (
          <li key={one.staff} className="wo-person wo-person-not">
            <Avatar name={one.name} plain />
            <span className="wo-person-words">
              <span className="wo-person-name">
                <strong>{one.name}</strong>
                <Skills one={one} />
              </span>
              <CandidateFacts one={one} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Skills({ one }: { one: Candidate }) {
  const skillName = useSkillName();
  return <span className="aj-second">{one.skills.slice(0, 1).map(skillName).join(' ')}</span>;
}
