import { useState } from 'react';
import { Button, serverNow, useWords } from '@anju/ui';
import { ReasonSheet } from './ReasonSheet';
import type { Job } from './types';
import { useActs } from './use-acts';
import { words } from './words';

const SOON = 45 * 60_000;
const urgent = new Set(['P1', 'P2']);

/** Yes or no at the thumb. Yes means going at once, unless the visit is later or other work is in hand. */
export function OfferActs({ job, busy }: { job: Job; busy: boolean }) {
  const t = useWords(words);
  const acts = useActs(job);
  const [declining, setDeclining] = useState(false);
  const from = job.times.windowFrom;
  const later = from !== undefined && new Date(from).getTime() - serverNow() > SOON;
  const go = !later && (!busy || urgent.has(job.priority));
  return (
    <>
      <Button size="large" onClick={() => setDeclining(true)}>
        {t('offer.decline')}
      </Button>
      <Button kind="primary" size="large" onClick={() => void acts.accept(go)}>
        {t(go ? 'offer.accept.go' : 'offer.accept')}
      </Button>
      {declining && (
        <ReasonSheet
          title={t('decline.title')}
          reasons={[
            t('decline.busy'),
            t('decline.far'),
            t('decline.skill'),
            t('decline.parts'),
            t('decline.off'),
          ]}
          act={t('decline.act')}
          onReason={(reason) => void acts.decline(reason)}
          onClose={() => setDeclining(false)}
        />
      )}
    </>
  );
}
