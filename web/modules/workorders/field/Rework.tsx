import './job.css';
import { Icon, useWords } from '@anju/ui';
import { useStepNote } from './step-note';
import type { WorkOrderDetail } from './types';
import { words } from './words';

/** That it came back, and in whose words. */
export function Rework({ times, history }: { times: number; history?: WorkOrderDetail }) {
  const t = useWords(words);
  const note = useStepNote();
  const last = history?.steps.findLast(({ verb }) => verb === 'refuse' || verb === 'refuse-result');
  return (
    <p className="field-rework">
      <Icon name="undo" size={18} />
      <span>
        {t('job.rework', { n: times })}
        {last && <strong>{t('job.rework.said', { by: last.by, what: note(last) })}</strong>}
      </span>
    </p>
  );
}
