import { useState } from 'react';
import { Button, serverNow, useWords } from '@anju/ui';
import { placeWords } from './place-words';
import { ReasonSheet } from './ReasonSheet';
import type { Job } from './types';
import { useActs } from './use-acts';
import { words } from './words';

const SOON = 45 * 60_000;
const urgent = new Set(['P1', 'P2']);

interface Props {
  job: Job;
  /** Other work is in hand. */
  busy: boolean;
  /** More than one rings, so that the button has to say which is meant. */
  several?: boolean;
}

/** Yes or no at the thumb. Yes means going at once, unless the visit is later or other work is in hand. */
export function OfferActs({ job, busy, several }: Props) {
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
      <Button
        kind="primary"
        size="large"
        note={several && placeWords(job)}
        onClick={() => void acts.accept(go)}
      >
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
