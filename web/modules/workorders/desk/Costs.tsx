import { useWords } from '@anju/ui';
import { type Cost, costsOf } from './costs';
import { words } from './candidates.words';

/** What choosing somebody was expected to cost, wish by wish, in words. */
export function Costs({ costs, weights }: { costs?: Cost; weights?: Cost }) {
  const t = useWords(words);
  if (!costs) return null;
  const { parts, total } = costsOf(costs, weights);
  if (parts.length === 0) return <span className="aj-second">{t('cost.none')}</span>;
  return (
    <span className="wo-costs">
      {parts.map(({ wish, minutes, percent }) => (
        <span key={wish}>
          {t(`cost.${wish}`, { n: minutes })}
          {percent !== 100 && <span className="aj-second"> {t('cost.weight', { n: percent })}</span>}
        </span>
      ))}
      <strong>{t('cost.total', { n: total })}</strong>
    </span>
  );
}
