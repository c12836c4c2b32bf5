import { useSession, useWords } from '@anju/ui';
import type { Job } from './types';
import { words } from './words';

/** That one asked to hand one's own order on, and what holds until somebody takes over. */
export function TransferWaits({ job }: { job: Job }) {
  const t = useWords(words);
  const { account } = useSession();
  const { transfer, doer } = job;
  if (!transfer || doer?.account !== account.id) return null;
  return (
    <p className="field-note" role="status">
      {transfer.reason ? t('transfer.waits', { reason: transfer.reason }) : t('transfer.waits.turn')}
    </p>
  );
}
