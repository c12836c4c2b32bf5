import { dayAfter, IconButton, monthDay, useWords, weekday } from '@anju/ui';
import { words } from './words';

interface Props {
  day: string;
  today: string;
  onDay: (day: string) => void;
}

/** The week of the day, Monday first, and the way to the weeks around it. */
export function DaySwitch({ day, today, onDay }: Props) {
  const t = useWords(words);
  const monday = dayAfter(day, -((new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7));
  return (
    <nav className="sched-week" aria-label={t('days')}>
      <IconButton icon="back" label={t('day.before')} onClick={() => onDay(dayAfter(day, -1))} />
      <ol>
        {Array.from({ length: 7 }, (_, at) => dayAfter(monday, at)).map((one) => (
          <li key={one}>
            <button
              type="button"
              aria-current={one === day ? 'date' : undefined}
              data-today={one === today || undefined}
              onClick={() => onDay(one)}
            >
              <span>{one === today ? t('day.today') : weekday(`${one}T12:00+08:00`)}</span>
              <small>{monthDay(`${one}T12:00+08:00`)}</small>
            </button>
          </li>
        ))}
      </ol>
      <IconButton icon="forward" label={t('day.after')} onClick={() => onDay(dayAfter(day, 1))} />
    </nav>
  );
}
