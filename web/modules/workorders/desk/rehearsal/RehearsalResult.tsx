import { spanWords, useLocale, useWords } from '@anju/ui';
import { WideTable } from '@anju/ui/desk';
import type { Rehearsal } from './RehearsalPanel';
import { RehearsedOrders } from './RehearsedOrders';
import { words } from './words';

type Sums = Rehearsal['was'];

/** What it comes to: measured, as it was given out, and by the weights, side by side. */
export function RehearsalResult({ one }: { one: Rehearsal }) {
  const t = useWords(words);
  if (one.orders === 0)
    return (
      <p className="aj-second">
        {t('none')} {one.leftOut > 0 && t('left', { n: one.leftOut })}
      </p>
    );
  return (
    <>
      <p>
        {t('sum', { n: one.orders, changed: one.changed })} {one.leftOut > 0 && t('left', { n: one.leftOut })}
      </p>
      <Comparison one={one} />
      <p className="aj-second">{t('measured')}</p>
      <People one={one} />
      <RehearsedOrders id={one.id} />
    </>
  );
}

const FEW = 10;

function Comparison({ one }: { one: Rehearsal }) {
  const t = useWords(words);
  const locale = useLocale();
  const arrived = ({ due, inTime }: Sums) =>
    due === 0
      ? ''
      : due < FEW
        ? t('few.of', { n: due, met: inTime })
        : `${((inTime / due) * 100).toFixed(1)}% (${t('few.of', { n: due, met: inTime })})`;
  const mean = ({ minutes }: Sums) => spanWords(minutes / one.orders, locale);
  const travel = (sums: Sums) => (sums.travel === undefined ? '' : spanWords(sums.travel, locale));
  const spread = (sums: Sums) =>
    sums.spread === undefined ? '' : t('jobs', { n: (sums.spread / 10).toFixed(1) });
  const rows = [
    ['arrive', arrived],
    ['minutes', mean],
    ['travel', travel],
    ['spread', spread],
  ] as const;
  return (
    <WideTable label={t('title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('col.what')}</th>
            {(['measured', 'was', 'would'] as const).map((name) => (
              <th key={name} scope="col" className="aj-number">
                {t(`col.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, said]) => (
            <tr key={name}>
              <th scope="row">{t(`row.${name}`)}</th>
              <td className="aj-number">{said(one.measured)}</td>
              <td className="aj-number">{said(one.was)}</td>
              <td className="aj-number">
                <strong>{said(one.would)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function People({ one }: { one: Rehearsal }) {
  const t = useWords(words);
  return (
    <WideTable label={t('people.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('people.name')}</th>
            <th scope="col" className="aj-number">
              {t('people.was')}
            </th>
            <th scope="col" className="aj-number">
              {t('people.would')}
            </th>
          </tr>
        </thead>
        <tbody>
          {one.people.map((person) => (
            <tr key={person.staff}>
              <th scope="row">{person.name ?? t('gone')}</th>
              <td className="aj-number">{person.was}</td>
              <td className="aj-number">{person.would}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
