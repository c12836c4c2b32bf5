import { useTimes, useWords, type Words } from '@anju/ui';
import type { PauseReason, WhoseTime, WorkOrderDetail } from './types';
import { words } from './words';

export type Step = WorkOrderDetail['steps'][number];

/** What stands beside a step: a reason, a proof, the time agreed on; codes in words, what people said as they said it. */
export function useStepNote(): (step: Step) => string {
  const t = useWords(words);
  const say = useWords(words as Words);
  const { shortTime } = useTimes();
  return ({ verb, reason, whose, note, proof }) => {
    if (verb === 'pause' && reason) {
      const owner = whose ? t('pause.of', { whose: t(`whose.${whose as WhoseTime}`) }) : '';
      return [`${t(`pause.${reason as PauseReason}`)}${owner}`, note].filter(Boolean).join(' ');
    }
    if (verb === 'appoint' && reason && note) {
      return t('step.appoint.window', { from: shortTime(reason), to: shortTime(note) });
    }
    const own = reason && `reason.${reason}` in words ? say(`reason.${reason}`) : reason;
    const scanned = note && `scan.${note}` in words ? say(`scan.${note}`) : note;
    return [proof && t(`proof.${proof}`), own, scanned].filter(Boolean).join(' ');
  };
}
