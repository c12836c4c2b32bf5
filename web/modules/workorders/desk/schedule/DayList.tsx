import { PrioritySeal, useTimes, useWords } from '@anju/ui';
import type { BarActs } from './JobBar';
import { useMarks } from './marks';
import { barOf, type Bar, type BoardJob, type BoardPerson, type BoardView, type View } from './schedule';
import { words } from './words';

interface Props {
  board: BoardView;
  view: View;
  people: BoardPerson[];
  acts: BarActs;
}

/** The day as a list where the hours find no room beside each other: a person, then what she does, in order of time. */
export function DayList({ board, view, people, acts }: Props) {
  const t = useWords(words);
  if (people.length === 0) return <p className="aj-second sched-off">{t('people.none')}</p>;
  const hidden = board.people.length - people.length;
  return (
    <div className="sched-list">
      {people.map((person) => (
        <PersonDay key={person.staff} board={board} view={view} person={person} acts={acts} />
      ))}
      {hidden > 0 && <p className="aj-second sched-off">{t('people.off', { n: hidden })}</p>}
    </div>
  );
}

function PersonDay({ board, view, person, acts }: Omit<Props, 'people'> & { person: BoardPerson }) {
  const t = useWords(words);
  const { clockTime, clockEnd } = useTimes();
  const jobs = board.jobs
    .flatMap((job) => {
      const bar = barOf(job, view);
      return bar?.staff === person.staff ? [{ job, bar }] : [];
    })
    .sort((one, other) => one.bar.from.localeCompare(other.bar.from));
  const spans = (all: { from: string; to: string }[]) =>
    all.map(({ from, to }) => `${clockTime(from)}–${clockEnd(to)}`).join(t('comma'));
  return (
    <section aria-label={person.name}>
      <h2>
        <button type="button" onClick={() => acts.person(person.staff)}>
          {person.name}
        </button>{' '}
        <small className="aj-second">{spans(person.duty)}</small>
      </h2>
      {person.leave.length > 0 && (
        <p className="sched-why">
          {t('leave')} {spans(person.leave)}
        </p>
      )}
      {jobs.length === 0 && <p className="aj-second">{t('list.free')}</p>}
      <ol>
        {jobs.map(({ job, bar }) => (
          <li key={job.id}>
            <JobLine board={board} job={job} bar={bar} view={view} open={acts.open} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  board: BoardView;
  job: BoardJob;
  bar: Bar;
  view: View;
  open: BarActs['open'];
}

/** One job: its sheet says more, and moves it to another time or person. */
function JobLine({ board, job, bar, view, open }: LineProps) {
  const t = useWords(words);
  const { clockTime, clockEnd } = useTimes();
  const marks = useMarks(view)(job, bar);
  return (
    <button type="button" className="sched-card" onClick={() => open(job)}>
      <span>
        <PrioritySeal priority={job.priority} /> <strong>{job.title}</strong>
      </span>
      <span className="sched-facts">
        {+new Date(bar.from) < +new Date(board.begins) ? t('list.before') : clockTime(bar.from)}–
        {clockEnd(bar.to)} · {job.place}
      </span>
      {marks.length > 0 && <span className="sched-why">{marks.join(' · ')}</span>}
    </button>
  );
}
