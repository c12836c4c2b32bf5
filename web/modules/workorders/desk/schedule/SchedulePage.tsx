import './schedule.css';
import { useMemo, useState } from 'react';
import { Allowed, dayOf, ErrorState, serverNow, useWords } from '@anju/ui';
import { Loaded, OneProject, SidePanel, useWide } from '@anju/ui/desk';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Board } from './Board';
import { isForbidden, useCarry } from './carry';
import { CarryLine } from './CarryLine';
import { Carries } from './Equipment';
import { DayList } from './DayList';
import { DaySwitch } from './DaySwitch';
import { useDrag } from './drag';
import { useSteady } from './JobBar';
import { JobSheet } from './JobSheet';
import { PlanStrip } from './PlanStrip';
import { type BoardView, rangeOf, shownPeople, trayOf, useBoard, viewOf } from './schedule';
import { Tray } from './Tray';
import { words } from './words';

/** From so many pixels on the hours of a day find room beside each other. */
const ROOM = 640;

/** Who does what on a day (D4): hours across, or a list on a phone. */
export function SchedulePage() {
  const t = useWords(words);
  return (
    <Allowed to="WORK_DISPATCH">
      <OneProject title={t('schedule')} hint={t('schedule.hint')}>
        {(project) => <Schedule project={project} />}
      </OneProject>
    </Allowed>
  );
}

function Schedule({ project }: { project: string }) {
  const t = useWords(words);
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { day?: string };
  const today = dayOf(serverNow());
  const day = /^\d{4}-\d{2}-\d{2}$/.test(search.day ?? '') ? (search.day as string) : today;
  const board = useBoard(project, day);
  const go = (to: string) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, day: to })) as never });
  return (
    <section className="sched" aria-label={t('schedule')}>
      <h1 className="aj-hidden">{t('schedule')}</h1>
      <DaySwitch day={day} today={today} onDay={go} />
      <Loaded query={board}>{(data) => <Day key={data.day} board={data} today={today} />}</Loaded>
    </section>
  );
}

function Day({ board, today }: { board: BoardView; today: string }) {
  const t = useWords(words);
  const [whole, setWhole] = useState(false);
  const [opened, setOpened] = useState<string>();
  const [asked, setAsked] = useState<string>();
  const wide = useWide(ROOM);
  const view = viewOf(board);
  const people = useMemo(() => shownPeople(board, view), [board, view]);
  const carry = useCarry(
    board,
    view,
    people.map(({ staff }) => staff),
  );
  const range = useMemo(() => rangeOf(board, view, whole), [board, view, whole]);
  const { carried, warnings } = carry;
  const drag = useDrag({ board, view, range, hold: carry.hold, drop: carry.drop, away: carry.take });
  const acts = useSteady({
    open: (job) => setOpened(job.id),
    person: setAsked,
    pick: (job) => carry.pick(job, serverNow()),
    ...drag,
  });
  const tone = warnings.length === 0 ? 'fit' : isForbidden(warnings) ? 'bad' : 'warn';
  const job = board.jobs.find(({ id }) => id === opened);
  const person = board.people.find(({ staff }) => staff === asked);
  return (
    <>
      <PlanStrip board={board} today={today} />
      {carry.error != null && <ErrorState error={carry.error} />}
      <div className="sched-day">
        <Tray jobs={trayOf(board.jobs, view)} more={board.more} people={board.people} acts={acts} />
        <div className="sched-main">
          {wide ? (
            <>
              <label className="sched-whole">
                <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.target.checked)} />
                {t('whole')}
              </label>
              <Board
                board={board}
                view={view}
                range={range}
                people={people}
                carried={carried}
                tone={tone}
                acts={acts}
              />
            </>
          ) : (
            <DayList board={board} view={view} people={people} acts={acts} />
          )}
        </div>
      </div>
      {carried && (
        <CarryLine
          carried={carried}
          people={board.people}
          warnings={warnings}
          onDrop={() => carry.drop()}
          onCancel={carry.cancel}
        />
      )}
      <SidePanel open={!!job} title={job?.title ?? ''} onClose={() => setOpened(undefined)}>
        {job && <JobSheet board={board} view={view} job={job} onClose={() => setOpened(undefined)} />}
      </SidePanel>
      <SidePanel open={!!person} title={person?.name ?? ''} onClose={() => setAsked(undefined)}>
        {person && <Carries board={board} person={person} />}
      </SidePanel>
    </>
  );
}
