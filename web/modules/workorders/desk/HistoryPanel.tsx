import { Timeline, useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import { useStepEntry } from './steps';
import type { Detail } from './types';
import { words } from './words';

/** Every step with its author, the newest on top. */
export function HistoryPanel({ detail }: { detail: Detail }) {
  const t = useWords(words);
  const entry = useStepEntry();
  const entries = detail.steps.map((step, index) => entry(step, String(index))).toReversed();
  const newest = entries[0];
  if (newest) entries[0] = { ...newest, now: true };
  return (
    <Panel title={t('history')}>
      <Timeline entries={entries} />
    </Panel>
  );
}
