import { PrioritySeal, useWords } from '@anju/ui';
import { WideTable } from '@anju/ui/desk';
import { type Line, placeOf, targets, useTelling } from './terms';
import { words } from './words';

/** Promises: one row for whom they are, one column for what is promised. */
export function TermsTable({ lines }: { lines: Line[] }) {
  const t = useWords(words);
  const told = useTelling();
  const places = [...new Map(lines.map((line) => [placeOf(line), line])).entries()].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const used = [...new Set([...targets, ...lines.map(({ target }) => target)])].filter((target) =>
    lines.some((line) => line.target === target),
  );
  const named = lines.some(({ kind, category }) => kind || category);
  return (
    <WideTable label={t('all')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('priority')}</th>
            {named && <th scope="col">{t('whom')}</th>}
            {used.map((target) => (
              <th key={target} scope="col">
                {t(`target.${target}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map(([place, first]) => (
            <tr key={place}>
              <th scope="row">
                {first.priority ? <PrioritySeal priority={first.priority} /> : t('priority.none')}
              </th>
              {named && <td>{told.whom(first) || t('whom.any')}</td>}
              {used.map((target) => {
                const line = lines.find((one) => placeOf(one) === place && one.target === target);
                return <td key={target}>{line && <Promise line={line} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Promise({ line }: { line: Line }) {
  const t = useWords(words);
  const told = useTelling();
  return (
    <>
      <strong>{told.promise(line)}</strong>
      <small>{t('warn', { n: line.warnPercent })}</small>
      {line.shares.length > 0 && <small>{told.shares(line)}</small>}
    </>
  );
}
