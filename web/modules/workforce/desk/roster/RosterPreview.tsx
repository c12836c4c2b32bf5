import { useWords } from '@anju/ui';
import {
  daysOf,
  type DraftTurn,
  isWeekend,
  type RosterRow,
  type Shift,
  shortName,
  toneOf,
  weekdayOf,
} from './roster';
import { RosterRoom } from './RosterRoom';
import { words } from './words';

interface Props {
  from: string;
  to: string;
  turns: DraftTurn[];
  people: RosterRow[];
  shifts: Shift[];
}

/** What a pattern makes of a period; what does not fit is struck through and told below. */
export function RosterPreview({ from, to, turns, people, shifts }: Props) {
  const t = useWords(words);
  const clashes = turns.filter(({ clash }) => clash);
  const named = (id: string) => shifts.find((shift) => shift.id === id)?.name ?? '';
  const who = (id: string) => people.find(({ staff }) => staff === id)?.name ?? '';
  return (
    <>
      <p role="status">
        {clashes.length === 0
          ? t('generate.clean', { n: turns.length })
          : t('generate.clashes', { clean: turns.length - clashes.length, n: clashes.length })}
      </p>
      {clashes.length > 0 && (
        <ul className="roster-clashes">
          {grouped(clashes).map(({ key, staff, clash, days }) => (
            <li key={key}>
              <strong>{who(staff)}</strong>{' '}
              {t('generate.clash', { reason: t(`clash.${clash}`), n: days.length, days: days.join(' ') })}
            </li>
          ))}
        </ul>
      )}
      <RosterRoom>
        <table className="roster-grid">
          <thead>
            <tr>
              <th scope="col" className="roster-name">
                {t('roster.person')}
              </th>
              {daysOf(from, to).map((day) => (
                <th key={day} scope="col" data-weekend={isWeekend(day) || undefined}>
                  <span>{Number(day.slice(8))}</span>
                  <small>{t(weekdayOf(day))}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ staff, name }) => (
              <tr key={staff}>
                <th scope="row" className="roster-name">
                  {name}
                </th>
                {daysOf(from, to).map((day) => {
                  const turn = turns.find((one) => one.staff === staff && one.day === day);
                  return (
                    <td key={day} data-weekend={isWeekend(day) || undefined}>
                      {turn && (
                        <span
                          className="roster-turn"
                          data-tone={toneOf(shifts, turn.shift)}
                          data-clash={turn.clash ? true : undefined}
                          title={turn.clash ? t(`clash.${turn.clash}`) : named(turn.shift)}
                        >
                          {shortName(named(turn.shift))}
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </RosterRoom>
    </>
  );
}

/** What speaks against several turns of one person for one reason is told once. */
function grouped(clashes: DraftTurn[]) {
  const groups = new Map<
    string,
    { key: string; staff: string; clash: NonNullable<DraftTurn['clash']>; days: string[] }
  >();
  for (const { staff, day, clash } of clashes) {
    if (!clash) continue;
    const key = `${staff} ${clash}`;
    const group = groups.get(key) ?? { key, staff, clash, days: [] };
    group.days.push(`${String(Number(day.slice(5, 7)))}-${String(Number(day.slice(8)))}`);
    groups.set(key, group);
  }
  return [...groups.values()];
}
