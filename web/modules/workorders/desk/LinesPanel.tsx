import { useWords, yuan } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
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
        <table className="wo-table">
          <thead>
            <tr>
              <th>{t('lines.item')}</th>
              <th>{t('lines.kind')}</th>
              <th className="wo-number">{t('lines.quantity')}</th>
              <th className="wo-number">{t('lines.price')}</th>
              <th className="wo-number">{t('lines.amount')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td>
                  {line.text} <span className="aj-second">{line.spec}</span>
                </td>
                <td>{t(`line.${line.kind}`)}</td>
                <td className="wo-number">
                  {line.quantity} {line.unit}
                </td>
                <td className="wo-number">{yuan(line.unitPrice)}</td>
                <td className="wo-number">
                  <strong>{yuan(line.amount)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
