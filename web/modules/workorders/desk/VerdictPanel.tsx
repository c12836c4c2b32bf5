import { useTimes, useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import type { Detail } from './types';
import { words } from './words';

/** What the customer and the inspector said about the result. */
export function VerdictPanel({ detail }: { detail: Detail }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  if (detail.verdicts.length === 0) return null;
  return (
    <Panel title={t('verdicts')}>
      <ul className="wo-verdicts">
        {detail.verdicts.map((verdict, index) => (
          <li key={index}>
            <strong>{t(`verdict.${verdict.kind}`, { name: verdict.name })}</strong>
            <span className="aj-second">
              {verdict.how && t(`how.${verdict.how}`)} {shortTime(verdict.at)}
            </span>
            {verdict.comment && <p>{verdict.comment}</p>}
            {verdict.signature && (
              <img
                src={`/api/work-orders/${detail.order.id}/files/${verdict.signature}`}
                alt={`${t('signature')} ${verdict.name}`}
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
