import './shell.css';
import type { ReactNode } from 'react';
import type { LiveState } from '@anju/api';
import { useWords } from '../i18n/define';
import { useTimes } from '../i18n/times';
import { Avatar } from '../parts/Avatar';
import { useNow } from '../parts/now';
import { words } from '../parts/words';
import { AppRail, type Place } from './AppRail';
import { shellWords } from './words';

interface Props {
  places: Place[];
  foot?: Place[];
  /** The project, or the switch between projects. */
  project: ReactNode;
  /** State of the live connection; absent where the page has none. */
  live?: LiveState;
  search?: ReactNode;
  /** Intake and bell. */
  acts?: ReactNode;
  person: { name: string; post: string };
  /** What the person's corner opens. */
  personMenu?: (corner: ReactNode) => ReactNode;
  children: ReactNode;
}

/** The frame of the desk: rail, header, and the page to the edges. */
export function DeskShell({
  places,
  foot,
  project,
  live,
  search,
  acts,
  person,
  personMenu,
  children,
}: Props) {
  const t = useWords(words);
  const said = useWords(shellWords);
  const { monthDay, weekday, clockTime } = useTimes();
  const now = useNow();
  const corner = (
    <span className="aj-head-person">
      <Avatar name={person.name} plain />
      <span>
        <strong>{person.name}</strong>
        {person.post}
      </span>
    </span>
  );
  return (
    <div className="aj-desk">
      <a className="aj-skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="aj-head">
        {project}
        <time className="aj-head-date">
          {monthDay(now)} {weekday(now)} <strong>{clockTime(now)}</strong>
        </time>
        {live && (
          <span className="aj-live-dot" role="status" data-state={live}>
            {said(`live.${live}`)}
          </span>
        )}
        <div className="aj-head-end">
          {search}
          {acts}
          {personMenu ? personMenu(corner) : corner}
        </div>
      </header>
      <AppRail places={places} foot={foot} />
      <main id="main" className="aj-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
