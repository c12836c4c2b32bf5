import { api, dataOf } from '@anju/api';
import { Button, ErrorState, Icon, useWords } from '@anju/ui';
import { Loaded, useSend, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { daysOf, isWeekend, type Shift, shortName, toneOf, weekdayOf } from '../roster/roster';
import { RosterRoom } from '../roster/RosterRoom';
import { words as rosterWords } from '../roster/words';
import { useLabels } from '../staff';
import type { Draft, Plan } from './plan';
import { words } from './words';

interface Props {
  id: string;
  shifts: Shift[];
}

/** What was found: the month, where somebody is missing, and what each line costs; taken over or dismissed. */
export function DraftPanel({ id, shifts }: Props) {
  const plan = useQuery({
    queryKey: ['roster-plans', 'one', id],
    queryFn: () => dataOf(api.GET('/api/roster-plans/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={plan}>
      {(one) => one.draft && <Found plan={one} draft={one.draft} shifts={shifts} />}
    </Loaded>
  );
}

interface FoundProps {
  plan: Plan;
  draft: Draft;
  shifts: Shift[];
}

function Found({ plan, draft, shifts }: FoundProps) {
  const t = useWords(words);
  const path = { params: { path: { id: plan.id } } };
  const take = useSend(
    () => api.POST('/api/roster-plans/{id}/taking', path),
    ['roster-plans', 'roster', 'duty'],
  );
  const dismiss = useSend(() => api.POST('/api/roster-plans/{id}/dismissal', path), ['roster-plans']);
  const faults = plan.faults ?? 0;
  const fresh = draft.turns.filter(({ stands }) => !stands).length;
  return (
    <div className="roster-result">
      <h2>{t('draft.title', { from: plan.from, to: plan.to })}</h2>
      <p role="status">
        {t(faults === 0 ? 'draft.good' : 'draft.bad', { faults, points: plan.points ?? 0 })}
      </p>
      {(take.error ?? dismiss.error) != null && <ErrorState error={take.error ?? dismiss.error} />}
      <Holes holes={draft.holes} shifts={shifts} />
      <Month plan={plan} draft={draft} shifts={shifts} />
      <Costs draft={draft} />
      <div className="aj-form-acts">
        <Button kind="primary" busy={take.busy} disabled={fresh === 0} onClick={() => take.send()}>
          {t('draft.take', { n: fresh })}
        </Button>
        <Button busy={dismiss.busy} onClick={() => dismiss.send()}>
          {t('run.dismiss')}
        </Button>
      </div>
    </div>
  );
}

function Holes({ holes, shifts }: { holes: Draft['holes']; shifts: Shift[] }) {
  const t = useWords(words);
  const skills = useLabels('skill');
  if (holes.length === 0) return null;
  return (
    <section className="workforce-gaps" aria-label={t('draft.holes')}>
      <Icon name="warn" size={16} />
      <ul>
        {holes.map(({ day, shift, skill, missing, least }) => (
          <li key={`${day} ${shift} ${skill}`}>
            {t('draft.hole', {
              day: day.slice(5),
              shift: shifts.find(({ id }) => id === shift)?.name ?? '',
              skill: skills.named(skill),
              n: missing,
            })}{' '}
            {least > 0 && <strong>{t('draft.hole.least')}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Month({ plan, draft, shifts }: { plan: Plan; draft: Draft; shifts: Shift[] }) {
  const t = useWords(words);
  const roster = useWords(rosterWords);
  const skills = useLabels('skill');
  const days = daysOf(plan.from, plan.to);
  const named = (id: string) => shifts.find((shift) => shift.id === id)?.name ?? '';
  return (
    <RosterRoom>
      <table className="roster-grid">
        <thead>
          <tr>
            <th scope="col" className="roster-name">
              {t('cost.name')}
            </th>
            {days.map((day) => (
              <th key={day} scope="col" data-weekend={isWeekend(day) || undefined}>
                <span>{Number(day.slice(8))}</span>
                <small>{roster(weekdayOf(day))}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {draft.people.map(({ staff, name }) => (
            <tr key={staff}>
              <th scope="row" className="roster-name">
                {name}
              </th>
              {days.map((day) => {
                const turn = draft.turns.find((one) => one.staff === staff && one.day === day);
                return (
                  <td key={day} data-weekend={isWeekend(day) || undefined}>
                    {turn && (
                      <span
                        className="roster-turn"
                        data-tone={toneOf(shifts, turn.shift)}
                        data-instead={turn.stands ? true : undefined}
                        title={[named(turn.shift), skills.named(turn.skill), turn.stands && t('draft.stands')]
                          .filter(Boolean)
                          .join(' · ')}
                      >
                        {shortName(named(turn.shift))}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </RosterRoom>
  );
}

const rules = ['wish', 'share', 'work', 'rest', 'weekend'] as const;

function Costs({ draft }: { draft: Draft }) {
  const t = useWords(words);
  const sum = (one: Draft['people'][number]) => rules.reduce((all, rule) => all + one[rule], 0);
  return (
    <section aria-label={t('draft.costs')}>
      <h3>{t('draft.costs')}</h3>
      <WideTable label={t('draft.costs')}>
        <table className="plan-costs">
          <thead>
            <tr>
              <th scope="col">{t('cost.name')}</th>
              <th scope="col">{t('cost.duties')}</th>
              <th scope="col">{t('cost.weekends')}</th>
              <th scope="col">{t('cost.faults')}</th>
              {rules.map((rule) => (
                <th key={rule} scope="col">
                  {t(`cost.${rule}`)}
                </th>
              ))}
              <th scope="col">{t('cost.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {draft.people.map((one) => (
              <tr key={one.staff}>
                <th scope="row">{one.name}</th>
                <td>{one.duties}</td>
                <td>{one.weekendsWorked}</td>
                <td>{one.rests + one.strains || ''}</td>
                {rules.map((rule) => (
                  <td key={rule}>{one[rule] || ''}</td>
                ))}
                <td>{sum(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}
