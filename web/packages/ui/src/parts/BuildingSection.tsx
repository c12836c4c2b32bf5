import './section.css';
import { Icon } from '../icons/Icon';
import { useWords } from '../i18n/define';
import { useLocale } from '../i18n/locale';
import { spanWords } from './clock-face';
import { useNow } from './now';
import type { Priority } from './PrioritySeal';
import { words } from './words';

export interface SectionFloor {
  /** 18F, B1: as people write it. */
  name: string;
  below?: boolean;
}

export interface SectionWork {
  id: string;
  floor: string;
  priority: Priority;
  paused?: boolean;
  chosen?: boolean;
}

export interface SectionPerson {
  id: string;
  name: string;
  /** The last proven floor. */
  floor: string;
  /** When it was proven. */
  seenAt: string;
  chosen?: boolean;
}

interface Props {
  building: string;
  /** Top first. */
  floors: SectionFloor[];
  works: SectionWork[];
  people: SectionPerson[];
}

const ROW = 20;
const ROOF = 18;

/** A building cut open: floors as bars, work as seals, people as discs, the way of the chosen one dashed. */
export function BuildingSection({ building, floors, works, people }: Props) {
  const t = useWords(words);
  const locale = useLocale();
  const now = useNow();
  const age = (seenAt: string) => spanWords((now - Date.parse(seenAt)) / 60_000, locale);
  const seen = (person: SectionPerson) => t('section.seen', { name: person.name, age: age(person.seenAt) });
  const on = <T extends { floor: string }>(all: T[], floor: string) =>
    all.filter((one) => one.floor === floor);
  const firstBelow = floors.findIndex((floor) => floor.below);
  const middle = (floor: string | undefined) => {
    const index = floors.findIndex((one) => one.name === floor);
    const ground = firstBelow >= 0 && index >= firstBelow ? 2 : 0;
    return index < 0 ? null : ROOF + ground + index * ROW + ROW / 2;
  };
  const from = middle(people.find((one) => one.chosen)?.floor);
  const to = middle(works.find((one) => one.chosen)?.floor);

  return (
    <figure aria-label={t('section.title')}>
      <div className="aj-section" aria-hidden="true">
        <svg className="aj-section-roof" viewBox="0 0 46 18">
          <path d="M2 16 23 2l21 14" />
        </svg>
        {floors.map(({ name, below }, index) => {
          const here = on(works, name);
          const those = on(people, name);
          return (
            <div
              key={name}
              className="aj-section-floor"
              data-busy={here.length > 0 || undefined}
              data-below={below || undefined}
              data-chosen={here.some((one) => one.chosen) || undefined}
            >
              {index === firstBelow && <span className="aj-section-ground" />}
              <span className="aj-section-name">
                {here.length || those.length || index === 0 || index === floors.length - 1 ? name : ''}
              </span>
              <span className="aj-section-bar">
                {here.slice(0, 2).map((work) => (
                  <span
                    key={work.id}
                    className="aj-section-work"
                    data-p={work.paused ? 'paused' : work.priority}
                  >
                    {work.paused ? <Icon name="pause" size={10} /> : work.priority}
                  </span>
                ))}
              </span>
              <span className="aj-section-people">
                {those.slice(0, 3).map((person) => (
                  <span
                    key={person.id}
                    className="aj-section-person"
                    data-chosen={person.chosen || undefined}
                    title={seen(person)}
                  >
                    {[...person.name][0]}
                  </span>
                ))}
              </span>
            </div>
          );
        })}
        {from !== null && to !== null && from !== to && <Way from={from} to={to} />}
      </div>
      <div className="aj-hidden">
        <table>
          <caption>{t('section.table', { building })}</caption>
          <thead>
            <tr>
              <th>{t('section.floor')}</th>
              <th>{t('section.work')}</th>
              <th>{t('section.people')}</th>
            </tr>
          </thead>
          <tbody>
            {floors.map(({ name }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  {on(works, name)
                    .map((work) => work.priority)
                    .join(' ')}
                </td>
                <td>{on(people, name).map(seen).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** The dashed way from the person to the job, with an arrow at the job. */
function Way({ from, to }: { from: number; to: number }) {
  const top = Math.min(from, to);
  return (
    <svg className="aj-section-way" style={{ left: 92, top, width: 36, height: Math.abs(to - from) }}>
      <path d={`M26 ${from - top}h8V${to - top}H6`} />
      <path d={`M10 ${to - top - 3.5}l-5 3.5 5 3.5`} strokeDasharray="none" />
    </svg>
  );
}
