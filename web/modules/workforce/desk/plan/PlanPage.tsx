import '../roster/roster.css';
import '../workforce.css';
import { dayOf, serverNow, useTimes, useWords } from '@anju/ui';
import { Loaded, OneProject } from '@anju/ui/desk';
import { Link } from '@tanstack/react-router';
import { monthAfter, useRoster, useShifts } from '../roster/roster';
import { AskForm } from './AskForm';
import { DemandsPanel } from './DemandsPanel';
import { DraftPanel } from './DraftPanel';
import { isOpen, isRunning, type Plan, useDemands, usePlans } from './plan';
import { RunPanel } from './RunPanel';
import { WishesPanel } from './WishesPanel';
import { words } from './words';

/** A month found by search: what is needed and wished, the search itself, and what it found. */
export function PlanPage() {
  const t = useWords(words);
  return (
    <OneProject title={t('plan')} hint={t('plan.hint')}>
      {(project) => <Plans key={project} project={project} />}
    </OneProject>
  );
}

function Plans({ project }: { project: string }) {
  const t = useWords(words);
  const plans = usePlans(project);
  const month = monthAfter(dayOf(serverNow()).slice(0, 7), 1);
  const roster = useRoster(project, month);
  const shifts = useShifts(project);
  const demands = useDemands(project);
  return (
    <section className="aj-list roster" aria-label={t('plan')}>
      <div className="aj-list-head">
        <h1>{t('plan')}</h1>
        <Link to={'/staff/roster' as string} className="aj-button">
          {t('plan.back')}
        </Link>
      </div>
      <p className="aj-second">{t('plan.hint')}</p>
      <Loaded query={plans}>
        {(all) => {
          const current = all.find(isOpen);
          if (current && isRunning(current)) return <RunPanel plan={current} />;
          if (current?.state === 'FAILED') return <RunPanel plan={current} />;
          if (current && shifts.data) return <DraftPanel id={current.id} shifts={shifts.data.shifts} />;
          return (
            <Loaded query={roster}>
              {(people) => (
                <div className="plan-parts">
                  <DemandsPanel project={project} shifts={shifts.data?.shifts ?? []} demands={demands.data} />
                  <WishesPanel
                    project={project}
                    month={month}
                    people={people}
                    shifts={shifts.data?.shifts ?? []}
                  />
                  {(demands.data?.length ?? 0) > 0 && (
                    <AskForm project={project} month={month} people={people} demands={demands.data ?? []} />
                  )}
                  <History plans={all.filter((plan) => !isOpen(plan))} />
                </div>
              )}
            </Loaded>
          );
        }}
      </Loaded>
    </section>
  );
}

function History({ plans }: { plans: Plan[] }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  if (plans.length === 0) return null;
  return (
    <section aria-label={t('history.title')}>
      <h2>{t('history.title')}</h2>
      <ul>
        {plans.map((plan) => (
          <li key={plan.id} className="roster-shift">
            <span>{t('draft.title', { from: plan.from, to: plan.to })}</span>
            <span className="aj-second">
              {t(plan.state === 'TAKEN' ? 'history.TAKEN' : 'history.DISMISSED', {
                by: plan.settledBy ?? '',
                time: plan.settledAt ? shortTime(plan.settledAt) : '',
                n: plan.written ?? 0,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
