import { Timeline, type TimelineEntry, useActorName, useTimes, useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import type { Detail } from './types';
import { words } from './words';

const tones: Record<string, TimelineEntry['tone']> = {
  arrive: 'jade',
  pause: 'plum',
  finish: 'moss',
  confirm: 'moss',
  refuse: 'red',
  'refuse-result': 'red',
  decline: 'red',
  expire: 'red',
};

/** Every step with its author, the newest on top. */
export function HistoryPanel({ detail }: { detail: Detail }) {
  const t = useWords(words);
  const nameOf = useActorName();
  const { shortTime } = useTimes();
  const sayNote = (note?: string) => (note && `how.${note}` in words ? t(`how.${note}` as 'how.CODE') : note);
  const entries = detail.steps
    .map((step, index): TimelineEntry => {
      const key = `step.${step.verb}` as 'step.opened';
      const pause = step.verb === 'pause' && step.reason ? t(`pause.${step.reason as 'PARTS'}`) : step.reason;
      const notes = [
        pause,
        step.whose && t(`whose.${step.whose as 'US'}`),
        step.proof && t(`proof.${step.proof}`),
        step.verb === 'offered-to' ? undefined : sayNote(step.note),
        step.saidAt && step.saidAt !== step.at && t('step.late', { time: shortTime(step.saidAt) }),
      ];
      return {
        id: String(index),
        at: step.at,
        title: key in words ? t(key, { who: nameOf(step.by), note: step.note ?? '' }) : step.verb,
        note: notes.filter(Boolean).join(' \u00b7 ') || undefined,
        tone: tones[step.verb],
      };
    })
    .toReversed();
  const newest = entries[0];
  if (newest) entries[0] = { ...newest, now: true };
  return (
    <Panel title={t('history')}>
      <Timeline entries={entries} />
    </Panel>
  );
}
