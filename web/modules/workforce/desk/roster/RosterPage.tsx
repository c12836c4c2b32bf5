import './roster.css';
import { useState } from 'react';
import { api } from '@anju/api';
import { dayOf, EmptyState, Button, IconButton, serverNow, useMay, useWords } from '@anju/ui';
import { Loaded, OneProject, SidePanel, useSend } from '@anju/ui/desk';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { words as swapWords } from '../../swap.words';
import { words as planWords } from '../plan/words';
import { GapsPanel } from '../GapsPanel';
import { GenerateForm } from './GenerateForm';
import { NeedsPanel } from './NeedsPanel';
import { RosterGrid } from './RosterGrid';
import { RulesPanel } from './RulesPanel';
import { ShiftsPanel } from './ShiftsPanel';
import { TurnPanel } from './TurnPanel';
import { monthAfter, type RosterRow, type Turn, useRoster, useShifts } from './roster';
import { words } from './words';

/** Who stands which shift on which day of a month. */
export function RosterPage() {
  const t = useWords(words);
  return <OneProject title={t('roster')}>{(project) => <Roster project={project} />}</OneProject>;
}

function Roster({ project }: { project: string }) {
  const t = useWords(words);
  const swap = useWords(swapWords);
  const plans = useWords(planWords);
  const may = useMay()('STAFF_WRITE');
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { month?: string };
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(search.month ?? '')
    ? (search.month as string)
    : dayOf(serverNow()).slice(0, 7);
  const [open, setOpen] = useState<'generate' | 'shifts' | 'rules'>();
  const [chosen, setChosen] = useState<{ row: RosterRow; turn: Turn }>();
  const roster = useRoster(project, month);
  const shifts = useShifts(project);
  const usual = useSend(() => api.POST('/api/shifts/usual', { body: { project } }), ['shifts']);
  const go = (by: number) =>
    navigate({
      to: '.',
      search: (before: object) => ({ ...before, month: monthAfter(month, by) }),
    } as never);
  const [year, number] = month.split('-');
  const plan = shifts.data;
  const inUse = plan?.shifts.filter(({ retired }) => !retired) ?? [];
  return (
    <section className="aj-list roster" aria-label={t('roster')}>
      <div className="aj-list-head">
        <div className="roster-month">
          <IconButton icon="back" label={t('roster.before')} onClick={() => void go(-1)} />
          <h1>{t('roster.month', { year: year ?? '', month: Number(number) })}</h1>
          <IconButton icon="forward" label={t('roster.after')} onClick={() => void go(1)} />
        </div>
        {may && inUse.length > 0 && (
          <div className="aj-list-acts">
            <Button onClick={() => setOpen('rules')}>{swap('rules')}</Button>
            <Button onClick={() => setOpen('shifts')}>{t('roster.shifts')}</Button>
            <Link to={'/staff/roster-plan' as string} className="aj-button">
              {plans('plan')}
            </Link>
            <Button kind="primary" icon="calendar" onClick={() => setOpen('generate')}>
              {t('roster.generate')}
            </Button>
          </div>
        )}
      </div>
      {may && plan && plan.shifts.length === 0 && (
        <EmptyState
          title={t('roster.noshifts')}
          hint={t('roster.noshifts.hint')}
          action={
            <Button kind="primary" busy={usual.busy} onClick={() => usual.send()}>
              {t('roster.usual')}
            </Button>
          }
        />
      )}
      <GapsPanel project={project} />
      <Loaded query={roster}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('roster.nobody')} hint={t('roster.nobody.hint')} />
          ) : (
            <RosterGrid
              month={month}
              rows={rows}
              shifts={plan?.shifts ?? []}
              onTurn={(row, turn) => setChosen({ row, turn })}
            />
          )
        }
      </Loaded>
      <SidePanel
        wide
        open={open === 'generate'}
        title={t('roster.generate')}
        onClose={() => setOpen(undefined)}
      >
        {plan && roster.data && (
          <GenerateForm
            project={project}
            month={month}
            people={roster.data}
            shifts={plan.shifts}
            patterns={plan.patterns}
            onClose={() => setOpen(undefined)}
          />
        )}
      </SidePanel>
      <SidePanel open={open === 'shifts'} title={t('roster.shifts')} onClose={() => setOpen(undefined)}>
        {plan && <ShiftsPanel project={project} shifts={inUse} patterns={plan.patterns} />}
      </SidePanel>
      <SidePanel open={open === 'rules'} title={swap('rules')} onClose={() => setOpen(undefined)}>
        <RulesPanel project={project} onClose={() => setOpen(undefined)} />
        <NeedsPanel project={project} />
      </SidePanel>
      <TurnPanel chosen={chosen} may={may} onClose={() => setChosen(undefined)} />
    </section>
  );
}
