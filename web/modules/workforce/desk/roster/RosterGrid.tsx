import './roster.css';
import { dayOf, serverNow, useWords } from '@anju/ui';
import {
  daysOf,
  edges,
  isWeekend,
  type RosterRow,
  type Shift,
  shortName,
  toneOf,
  type Turn,
  weekdayOf,
} from './roster';
import { RosterRoom } from './RosterRoom';
import { words } from './words';

interface Props {
  month: string;
  rows: RosterRow[];
  shifts: Shift[];
  onTurn: (row: RosterRow, turn: Turn) => void;
}

/** A month: people as rows, days as columns; the names stay in sight while the days move under the thumb. */
export function RosterGrid({ month, rows, shifts, onTurn }: Props) {
  const t = useWords(words);
  const { from, to } = edges(month);
  const days = daysOf(from, to);
  const today = dayOf(serverNow());
  return (
    <>
      <RosterRoom>
        <table className="roster-grid">
          <thead>
            <tr>
              <th scope="col" className="roster-name">
                {t('roster.person')}
              </th>
              {days.map((day) => (
                <th
                  key={day}
                  scope="col"
                  data-weekend={isWeekend(day) || undefined}
                  data-today={day === today || undefined}
                >
                  <span>{Number(day.slice(8))}</span>
                  <small>{t(weekdayOf(day))}</small>
                </th>
              ))}
              <th scope="col">{t('roster.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.staff}>
                <th scope="row" className="roster-name">
                  {row.name}
                </th>
                {days.map((day) => (
                  <td key={day} data-weekend={isWeekend(day) || undefined}>
                    <Day row={row} day={day} shifts={shifts} onTurn={onTurn} />
                  </td>
                ))}
                <td className="roster-sum">{row.turns.filter(({ onCall }) => !onCall).length || ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </RosterRoom>
      <Legend rows={rows} shifts={shifts} />
    </>
  );
}

interface DayProps {
  row: RosterRow;
  day: string;
  shifts: Shift[];
  onTurn: Props['onTurn'];
}

function Day({ row, day, shifts, onTurn }: DayProps) {
  const t = useWords(words);
  const turns = row.turns.filter((turn) => turn.day === day);
  const away = row.leaves.find(({ first, last }) => first <= day && day <= last);
  const weekly = row.weekly.find((one) => one.day === day);
  if (turns.length > 0)
    return turns.map((turn) => (
      <button
        key={turn.id}
        type="button"
        className="roster-turn"
        data-tone={toneOf(shifts, turn.shift)}
        data-instead={turn.insteadOf ? true : undefined}
        aria-label={[row.name, day, turn.shiftName].join(' ')}
        onClick={() => onTurn(row, turn)}
      >
        {shortName(turn.shiftName)}
      </button>
    ));
  if (away)
    return (
      <span className="roster-away" title={t('roster.leave')}>
        {t('roster.leave.short')}
      </span>
    );
  if (weekly)
    return (
      <span
        className="roster-weekly"
        title={`${t('roster.weekly')} ${weekly.from.slice(0, 5)}–${weekly.to.slice(0, 5)}`}
      >
        {t('roster.weekly.short')}
      </span>
    );
  return null;
}

function Legend({ rows, shifts }: { rows: RosterRow[]; shifts: Shift[] }) {
  const t = useWords(words);
  const used = new Set(rows.flatMap(({ turns }) => turns.map(({ shift }) => shift)));
  return (
    <ul className="roster-legend" aria-label={t('roster.legend')}>
      {shifts
        .filter(({ id, retired }) => !retired || used.has(id))
        .map((shift) => (
          <li key={shift.id}>
            <span className="roster-turn" data-tone={toneOf(shifts, shift.id)}>
              {shortName(shift.name)}
            </span>
            {shift.name} {shift.from.slice(0, 5)}–{shift.to.slice(0, 5)}
          </li>
        ))}
      <li>
        <span className="roster-away">{t('roster.leave.short')}</span>
        {t('roster.leave')}
      </li>
      <li>
        <span className="roster-weekly">{t('roster.weekly.short')}</span>
        {t('roster.weekly')}
      </li>
    </ul>
  );
}
