import { useWords, yuan } from '@anju/ui';
import { Panel, WideTable } from '@anju/ui/desk';
import type { Job } from './types';
import { words } from './words';

/** Work and material with what they cost; a corrected line gives way to the one that replaces it. */
export function LinesPanel({ order }: { order: Job }) {
  const t = useWords(words);
  const replaced = new Set(order.lines.flatMap((line) => line.replaces ?? []));
  const lines = order.lines.filter((line) => !replaced.has(line.id));
  return (
    <Panel
      title={t('lines')}
      end={
        lines.length > 0 && (
          <>
            {t('lines.total')} <strong>{yuan(order.total)}</strong>
          </>
        )
      }
    >
      {lines.length === 0 ? (
        <p className="aj-second">{t('lines.none')}</p>
      ) : (
        <WideTable label={t('lines')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('lines.item')}</th>
                <th scope="col">{t('lines.kind')}</th>
                <th scope="col" className="aj-number">
                  {t('lines.quantity')}
                </th>
                <th scope="col" className="aj-number">
                  {t('lines.price')}
                </th>
                <th scope="col" className="aj-number">
                  {t('lines.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row">
                    {line.text} <span className="aj-second">{line.spec}</span>
                  </th>
                  <td>{t(`line.${line.kind}`)}</td>
                  <td className="aj-number">
                    {line.quantity} {line.unit}
                  </td>
                  <td className="aj-number">{yuan(line.unitPrice)}</td>
                  <td className="aj-number">
                    <strong>{yuan(line.amount)}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </Panel>
  );
}
