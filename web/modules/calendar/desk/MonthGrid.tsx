import './calendar.css';
import { useWords } from '@anju/ui';
import { type DayView, span, weekdayOf, weekdays } from './calendar';
import { words } from './words';

interface Props {
  days: DayView[];
  /** Lets a day be made an exception. */
  onPick?: (day: DayView) => void;
}

/** One month: which days are served, which are not, and where only the weekly rule speaks. */
export function MonthGrid({ days, onPick }: Props) {
  const t = useWords(words);
  const first = days[0] ? weekdayOf(days[0].date) : 0;
  const told = (day: DayView) => {
    const hours = day.hours.map((one) => span(one, t('wholeday'))).join(' ') || t('closed');
    const kind = day.kind === 'WEEKDAY' ? '' : t(`kind.${day.kind}`);
    return [day.date, hours, day.name ?? kind, day.beyondData && t('beyond')]
      .filter(Boolean)
      .join(' \u00b7 ');
  };
  return (
    <ol className="calendar-grid">
      {weekdays.map((weekday) => (
        <li key={weekday} className="calendar-weekday" aria-hidden="true">
          {t(weekday)}
        </li>
      ))}
      {days.map((day, index) => {
        const props = {
          'data-open': day.hours.length > 0 || undefined,
          'data-kind': day.kind,
          'data-beyond': day.beyondData || undefined,
          title: told(day),
        };
        const inside = (
          <>
            <span>{Number(day.date.slice(8))}</span>
            <small>{day.name ?? (day.kind === 'MAKE_UP' ? t('kind.MAKE_UP') : '')}</small>
          </>
        );
        return (
          <li key={day.date} style={index === 0 ? { gridColumnStart: first + 1 } : undefined}>
            {onPick ? (
              <button type="button" {...props} onClick={() => onPick(day)}>
                {inside}
                <span className="aj-hidden">{told(day)}</span>
              </button>
            ) : (
              <span {...props}>{inside}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
