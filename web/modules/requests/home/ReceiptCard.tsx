import { Button, Icon, tailNumber, useTimes, useWords } from '@anju/ui';
import { type ReactNode, useState } from 'react';
import { useKnownLine } from './OutageBanner';
import { ReadAloud } from './ReadAloud';
import type { Receipt } from './types';
import { words } from './words';

const told = ['ARRIVE', 'RESTORE', 'HANDLE'] as const;

/** The number at once, and what is promised. */
export function ReceiptCard({
  receipt,
  link,
  children,
}: {
  receipt: Receipt;
  link?: string;
  children?: ReactNode;
}) {
  const t = useWords(words);
  const { shortTime, shortEnd } = useTimes();
  const line = useKnownLine();
  const { outage } = receipt;
  const promises = told.flatMap((target) => receipt.promises.filter((one) => one.target === target));
  const when = (dueAt?: string) =>
    dueAt ? t('receipt.before', { time: shortEnd(dueAt) }) : t('receipt.window');
  const lines = promises.map(({ target, dueAt }) => `${t(`receipt.${target as 'ARRIVE'}`)} ${when(dueAt)}`);
  return (
    <section className="aj-panel req-receipt" role="status">
      <h2>
        <Icon name="check" size={24} />
        {t('receipt.title')}
      </h2>
      <p>
        {t('receipt.number')} <strong>{receipt.number}</strong>
      </p>
      <p className="aj-second">{t('receipt.aloud', { tail: tailNumber(receipt.number) })}</p>
      {promises.length > 0 ? (
        <>
          <h3>{t('receipt.promise')}</h3>
          <dl className="req-promises">
            {promises.map(({ target, dueAt }) => (
              <div key={target}>
                <dt>{t(`receipt.${target as 'ARRIVE'}`)}</dt>
                <dd>{when(dueAt)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p>{outage ? line(outage) : t('receipt.thanks')}</p>
      )}
      {outage && <p>{t('outage.told')}</p>}
      {receipt.deferred && !outage && <p>{t('receipt.deferred', { time: shortTime(receipt.startsAt) })}</p>}
      {receipt.handler && <p>{t('receipt.handler', { name: receipt.handler })}</p>}
      {link && <TrackingLink link={link} />}
      <ReadAloud text={[t('receipt.title'), ...(outage ? [line(outage)] : lines)].join('\n')} />
      <div className="req-stack">{children}</div>
    </section>
  );
}

/** The link is all a stranger has: it can be copied or sent to oneself. */
function TrackingLink({ link }: { link: string }) {
  const t = useWords(words);
  const [copied, setCopied] = useState(false);
  return (
    <>
      <p className="aj-second">{t('receipt.link')}</p>
      <div className="req-acts">
        <Button
          icon="link"
          onClick={() => void navigator.clipboard?.writeText(link).then(() => setCopied(true))}
        >
          {t(copied ? 'receipt.copied' : 'receipt.copy')}
        </Button>
        {'share' in navigator && (
          <Button onClick={() => void navigator.share({ url: link }).catch(() => undefined)}>
            {t('receipt.share')}
          </Button>
        )}
      </div>
    </>
  );
}
