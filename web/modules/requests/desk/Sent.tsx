import { useTimes, useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import { pageWords } from './page.words';
import { type Delivery, sentNotices } from './sent';

/** Every notice about the request once, with the ways it went and what became of each. */
export function Sent({ deliveries }: { deliveries: Delivery[] }) {
  const t = useWords(pageWords);
  const { shortTime } = useTimes();
  if (deliveries.length === 0) return null;
  return (
    <Panel title={t('deliveries')}>
      <ol className="rq-sent">
        {sentNotices(deliveries).map(({ at, template, recipient, ways }) => {
          const name = `notice.${template}`;
          return (
            <li key={ways[0]?.id}>
              <time dateTime={at}>{shortTime(at)}</time>
              <strong>{name in pageWords ? t(name as 'notice.request-received') : template}</strong>
              <span className="aj-second">{recipient}</span>
              <span className="rq-sent-ways">
                {ways.map((way) => (
                  <span key={way.id} data-state={way.state} title={way.address}>
                    {t(`channel.${way.channel}`)} {t(`delivery.${way.state}`)}
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
