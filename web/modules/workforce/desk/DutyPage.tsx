import './workforce.css';
import { api, dataOf } from '@anju/api';
import { Avatar, EmptyState, Icon, useTimes, useWords } from '@anju/ui';
import { Loaded, OneProject } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { GapsPanel } from './GapsPanel';
import { useLabels, useTeams } from './staff';
import { UnreadBooks } from './book/UnreadBooks';
import { Ways } from './Ways';
import { words } from './words';

const EVERY = 60_000;

/** Who is on duty now, and which trades have nobody. */
export function DutyPage() {
  const t = useWords(words);
  return <OneProject title={t('duty')}>{(project) => <Duty project={project} />}</OneProject>;
}

function Duty({ project }: { project: string }) {
  const t = useWords(words);
  const { clockTime, clockEnd } = useTimes();
  const skills = useLabels('skill');
  const teams = useTeams(project);
  const duty = useQuery({
    queryKey: ['duty', project],
    queryFn: () => dataOf(api.GET('/api/duty', { params: { query: { project } } })),
    refetchInterval: EVERY,
  });
  return (
    <section className="aj-list" aria-label={t('duty')}>
      <Loaded query={duty}>
        {({ at, staff, onCall, gaps }) => (
          <>
            <h1>{staff.length > 0 ? t('duty.now', { time: clockTime(at), n: staff.length }) : t('duty')}</h1>
            <UnreadBooks project={project} />
            {gaps.length > 0 ? (
              <p className="workforce-gaps" role="status">
                <Icon name="warn" size={16} />
                {t('duty.gaps')} <strong>{gaps.map(skills.named).join('  ')}</strong>
              </p>
            ) : (
              staff.length > 0 && <p className="aj-second">{t('duty.full')}</p>
            )}
            {staff.length === 0 && <EmptyState title={t('duty.nobody')} hint={t('duty.nobody.hint')} />}
            <ul className="workforce-duty">
              {staff.map((one) => (
                <li key={one.id}>
                  <Avatar name={one.name} />
                  <div>
                    <Link to={`/staff/${one.id}`}>
                      <strong>{one.name}</strong>
                    </Link>{' '}
                    {one.skills.map(skills.named).join('  ')}
                    <p className="aj-second">
                      {[
                        teams.find(({ id }) => id === one.team)?.name,
                        one.until && t('duty.until', { time: clockEnd(one.until) }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                    <Ways staff={one.id} ways={one.ways} />
                  </div>
                </li>
              ))}
            </ul>
            {onCall.length > 0 && (
              <>
                <h2>{t('duty.oncall', { n: onCall.length })}</h2>
                <ul className="workforce-duty">
                  {onCall.map((one) => (
                    <li key={one.id}>
                      <Avatar name={one.name} />
                      <div>
                        <Link to={`/staff/${one.id}`}>
                          <strong>{one.name}</strong>
                        </Link>
                        <p className="aj-second">
                          {one.shift} · {t('duty.until', { time: clockEnd(one.until) })}
                        </p>
                        <Ways staff={one.id} ways={one.ways} />
                      </div>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <GapsPanel project={project} />
          </>
        )}
      </Loaded>
    </section>
  );
}
