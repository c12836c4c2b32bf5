import './schedule.css';
import { useState } from 'react';
import { Allowed, dayOf, serverNow, useWords } from '@anju/ui';
import { Loaded, OneProject } from '@anju/ui/desk';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Board } from './Board';
import { DaySwitch } from './DaySwitch';
import { PlanStrip } from './PlanStrip';
import { type BoardView, trayOf, useBoard, viewOf } from './schedule';
import { Tray } from './Tray';
import { words } from './words';

/** Who does what on a day (D4). */
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
      <Loaded query={board}>{(data) => <Day board={data} today={today} />}</Loaded>
    </section>
  );
}

function Day({ board, today }: { board: BoardView; today: string }) {
  const t = useWords(words);
  const [whole, setWhole] = useState(false);
  const view = viewOf(board);
  const tray = trayOf(board.jobs, view);
  return (
    <>
      <PlanStrip board={board} today={today} />
      <div className="sched-day">
        <Tray jobs={tray} more={board.more} people={board.people} />
        <div className="sched-main">
          <label className="sched-whole">
            <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.target.checked)} />
            {t('whole')}
          </label>
          <Board board={board} view={view} whole={whole} />
        </div>
      </div>
    </>
  );
}
