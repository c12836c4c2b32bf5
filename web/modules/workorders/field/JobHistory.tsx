import { Timeline, type TimelineEntry, useWords, type Words } from '@anju/ui';
import { useStepNote } from './step-note';
import type { WorkOrderDetail } from './types';
import { words } from './words';

const tones: Record<string, TimelineEntry['tone']> = {
  pause: 'plum',
  refuse: 'red',
  'refuse-result': 'red',
  finish: 'moss',
  confirm: 'moss',
  arrive: 'jade',
};

/** What happened to this order, the newest first. */
export function JobHistory({ history }: { history: WorkOrderDetail }) {
  const t = useWords(words);
  const say = useWords(words as Words);
  const note = useStepNote();
  const entries = history.steps.map((step, index): TimelineEntry => ({
    id: `${step.at}-${index}`,
    at: step.at,
    title: `${`step.${step.verb}` in words ? say(`step.${step.verb}`) : step.verb} ${step.by}`,
    note: note(step) || undefined,
    tone: tones[step.verb],
  }));
  return (
    <details className="aj-panel field-panel field-history">
      <summary>{t('history', { n: entries.length })}</summary>
      <Timeline entries={entries.sort((one, other) => (one.at < other.at ? 1 : -1))} />
    </details>
  );
}
