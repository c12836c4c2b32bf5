import { useLocale, useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import { Link } from '@tanstack/react-router';
import { type Charts, dayName, daysFrom, readingOf, topOf } from './charts';
import { words } from './words';

const keys = ['REPORTED', 'ENDED'] as const;

/** What came in and what came to an end, day by day; each bar opens what it counts. */
export function DayBars({ charts }: { charts: Charts }) {
  const t = useWords(words);
  const days = daysFrom(charts.from, charts.to);
  const readings = keys.map((key) => ({ key, of: readingOf(charts, key) }));
  const top = topOf(Math.max(...days.flatMap((day) => readings.map(({ of }) => of(day) ?? 0))));
  return (
    <Panel
      title={t('bars.title')}
      end={
        <span className="in-legend">
          <i className="in-key" data-key="REPORTED" /> {t('bars.REPORTED')}
          <i className="in-key" data-key="ENDED" /> {t('bars.ENDED')}
        </span>
      }
    >
      <div className="in-bars">
        <div className="in-lines" aria-hidden="true">
          <span>{top}</span>
          <span>{top / 2}</span>
        </div>
        <ul>
          {days.map((day, index) => (
            <li key={day} className="in-day">
              {readings.map(({ key, of }) => (
                <DayBar key={key} name={key} day={day} count={of(day) ?? 0} top={top} />
              ))}
              <span className="in-date" data-some={index % Math.ceil(days.length / 14) === 0 || undefined}>
                {Number(day.slice(8))}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

interface BarProps {
  name: (typeof keys)[number];
  day: string;
  count: number;
  top: number;
}

function DayBar({ name, day, count, top }: BarProps) {
  const t = useWords(words);
  const locale = useLocale();
  if (count === 0) return <span className="in-daybar" />;
  const said = t('bars.said', { day: dayName(day, locale), key: t(`bars.${name}`), n: count });
  return (
    <Link
      className="in-daybar"
      to={`/morning/${name}` as '/'}
      search={{ from: day, to: day, outcome: 'ALL' } as never}
      aria-label={said}
      title={said}
    >
      <i data-key={name} style={{ height: `${(count / top) * 100}%` }} />
    </Link>
  );
}
