import { useTimes, useWords } from '@anju/ui';
import { words } from './transfer.words';
import type { Job } from './types';

/** That whoever stands for the order wants to hand it on, and what holds until then. */
export function TransferNote({ order }: { order: Job }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { transfer, doer } = order;
  if (!transfer || !doer) return null;
  const name = doer.name;
  return (
    <section className="aj-panel wo-transfer" role="status">
      <strong>
        {transfer.reason ? t('asked', { name, reason: transfer.reason }) : t('turn', { name })}{' '}
        <time className="aj-second">{shortTime(transfer.saidAt)}</time>
      </strong>
      <span className="aj-second">{t('banner', { name })}</span>
    </section>
  );
}
