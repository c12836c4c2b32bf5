import { useState } from 'react';
import { Button, serverNow, useLocale, useWords } from '@anju/ui';
import { placeWords } from './place-words';
import { ReasonSheet } from './ReasonSheet';
import type { DeclineReason, Job } from './types';
import { useActs } from './use-acts';
import { useDeclineReasons } from './use-day';
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

interface DeclineProps {
  onDecline: (reason: string, code?: string) => Promise<unknown>;
  onClose: () => void;
}

/** Asks why not: the reasons of the company's register, and whether one may be asked again after each. */
function DeclineSheet({ onDecline, onClose }: DeclineProps) {
  const t = useWords(words);
  const english = useLocale() === 'en';
  const register = useDeclineReasons();
  const said = ({ zh, en }: DeclineReason) => (english ? en : zh);
  const notes = register.map((one) => [
    said(one),
    one.againMinutes === undefined ? t('decline.never') : t('decline.again', { n: one.againMinutes }),
  ]);
  return (
    <ReasonSheet
      title={t('decline.title')}
      reasons={register.map(said)}
      notes={Object.fromEntries(notes) as Record<string, string>}
      act={t('decline.act')}
      onReason={(reason, usual) => void onDecline(reason, register.find((one) => said(one) === usual)?.code)}
      onClose={onClose}
    />
  );
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
      {declining && <DeclineSheet onDecline={acts.decline} onClose={() => setDeclining(false)} />}
    </>
  );
}
