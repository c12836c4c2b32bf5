import { daysApart, Icon, serverNow, useTimes, useWords } from '@anju/ui';
import { Link } from '@tanstack/react-router';
import { together } from './needs';
import { Bring } from './Bring';
import { placeWords } from './place-words';
import type { Day, Job } from './types';
import { words } from './words';

type Stop = NonNullable<Day['route']>[number];

const left: readonly string[] = ['FINISHED', 'CONFIRMED', 'CLOSED'];

/** What was planned, in its order, with the time at which one is expected; what is done has a tick. */
export function DayRoute({ day }: { day: Day }) {
  const t = useWords(words);
  const jobs = new Map([...day.jobs, ...day.done].map((job) => [job.id, job]));
  const stops = (day.route ?? []).flatMap((stop) => {
    const job = jobs.get(stop.order);
    return job ? [{ stop, job }] : [];
  });
  const on = (days: number) => stops.filter(({ stop }) => daysApart(stop.from, serverNow()) === days);
  return [0, 1].map((days) => {
    const found = on(days);
    if (found.length === 0) return null;
    return (
      <section
        key={days}
        className="field-section"
        aria-label={t(days === 0 ? 'route.today' : 'route.tomorrow')}
      >
        <h2>{t(days === 0 ? 'route.today' : 'route.tomorrow')}</h2>
        <Bring needs={together(found.map(({ job }) => job).filter(({ state }) => !left.includes(state)))} />
        <ol className="field-route">
          {found.map(({ stop, job }) => (
            <Leg key={stop.order} stop={stop} job={job} />
          ))}
        </ol>
      </section>
    );
  });
}

function Leg({ stop, job }: { stop: Stop; job: Job }) {
  const t = useWords(words);
  const { clockTime } = useTimes();
  const done = left.includes(job.state);
  return (
    <li data-done={done || undefined}>
      <Link to={`/jobs/${job.id}` as string}>
        <time dateTime={stop.from}>{clockTime(stop.from)}</time>
        <span>
          <strong>{placeWords(job)}</strong>
          <span>{job.title}</span>
          {!done && <Bring needs={together([job])} small />}
          {stop.way > 0 && !done && <small>{t('route.way', { n: stop.way })}</small>}
        </span>
        {done && <Icon name="check" size={18} label={t('route.done')} />}
      </Link>
    </li>
  );
}
