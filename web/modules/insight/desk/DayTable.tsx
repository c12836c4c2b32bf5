import { useLocale, useWords } from '@anju/ui';
import { type Charts, dayName, daysFrom, readingOf } from './charts';
import { percent, type FigureKey } from './types';
import { words } from './words';

const keys: FigureKey[] = [
  'OPEN',
  'ON_TIME_ARRIVE',
  'ON_TIME_RESTORE',
  'SOLVED',
  'SATISFACTION',
  'REPORTED',
  'ENDED',
];
const counted: FigureKey[] = ['OPEN', 'REPORTED', 'ENDED'];

/** The lines and bars as numbers, for those who hear the page. */
export function DayTable({ charts }: { charts: Charts }) {
  const t = useWords(words);
  const locale = useLocale();
  const columns = keys.map((key) => ({ key, of: readingOf(charts, key) }));
  const said = (key: FigureKey, value?: number) =>
    value === undefined ? t('figure.none') : counted.includes(key) ? value : `${percent(value)}%`;
  return (
    <div className="aj-hidden">
      <table>
        <caption>{t('days.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('days.day')}</th>
            {columns.map(({ key }) => (
              <th key={key} scope="col">
                {key === 'OPEN' ? t('overdue') : t(`key.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {daysFrom(charts.from, charts.to).map((day) => (
            <tr key={day}>
              <th scope="row">{dayName(day, locale)}</th>
              {columns.map(({ key, of }) => (
                <td key={key}>{said(key, of(day))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
