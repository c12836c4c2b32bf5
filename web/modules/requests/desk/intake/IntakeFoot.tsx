import { Button, shortNumber, useTimes, useWords } from '@anju/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { RequestRow } from '../types';
import { usePriorityOf } from '../use-promises';
import { outageWords } from '../outages/outage.words';
import { type KnownOutage, useExplaining } from '../outages/outages';
import { type Draft, formOf, paysOf, sketchOf } from './draft';
import { intakeWords } from './intake.words';
import { usePromises } from './promises';

interface Props {
  draft: Draft;
  project?: string;
  onChange: (change: Partial<Draft>) => void;
  lacks?: 'category' | 'words' | 'result' | 'project';
  busy: boolean;
  onSave: () => void;
}

/** The sentence to read out, and the two ways to end. */
export function IntakeFoot({ draft, project, onChange, lacks, busy, onSave }: Props) {
  const t = useWords(intakeWords);
  const outage = useExplaining(draft.place?.id, sketchOf(draft, project));
  const sentence = useSentence(draft, outage);
  const target = useNumberOf(draft.into);
  const save = draft.into
    ? t('save.into', { number: target })
    : draft.solved !== undefined
      ? t('save.solved')
      : outage
        ? t('save.outage')
        : t(formOf(draft, '').verified && !formOf(draft, '').chargeable ? 'save.dispatch' : 'save');
  return (
    <footer className="rq-sheet-foot">
      <div>
        <p className="aj-faint">{t('say.head')}</p>
        <p className="rq-say" aria-live="polite">
          {sentence}
        </p>
      </div>
      <div className="rq-sheet-acts">
        {draft.kind !== 'COMPLAINT' && (
          <Button
            aria-pressed={draft.solved !== undefined}
            onClick={() => onChange({ solved: draft.solved === undefined ? '' : undefined, into: undefined })}
          >
            {t(draft.solved === undefined ? 'solve' : 'solve.not')}
          </Button>
        )}
        <Button kind="primary" hint={'Ctrl \u21b5'} disabled={Boolean(lacks)} busy={busy} onClick={onSave}>
          {lacks ? t(`miss.${lacks}`) : save}
        </Button>
      </div>
    </footer>
  );
}

function useSentence(draft: Draft, outage?: KnownOutage): string {
  const t = useWords(intakeWords);
  const ofOutage = useWords(outageWords);
  const { nearEnd } = useTimes();
  const priority = usePriorityOf()(draft.impact, draft.urgency);
  const arrive = usePromises(draft, priority).find((promise) => promise.target === 'ARRIVE');
  if (draft.kind === 'COMPLAINT' || draft.kind === 'ENQUIRY') return t('say.handle');
  if (draft.kind !== 'REPAIR' || draft.solved !== undefined || !arrive) return t('say.thanks');
  if (outage && !draft.into) {
    const kind = ofOutage(`kind.${outage.kind}`);
    return outage.expectedAt
      ? t('say.outage', { kind, time: nearEnd(outage.expectedAt) })
      : t('say.outage.open', { kind });
  }
  if (paysOf(draft)) return t('say.quote');
  if (arrive.window) return t('say.window');
  return arrive.due ? t('say.before', { time: arrive.due }) : t('say.span', { span: arrive.text });
}

/** The short number of the request chosen to stand for this one, from what the sheet has already read. */
function useNumberOf(id?: string): string {
  const queries = useQueryClient();
  if (!id) return '';
  const read = queries.getQueriesData<RequestRow[] | { open: RequestRow[] }>({ queryKey: ['queue'] });
  const rows = read.flatMap(([, data]) => (Array.isArray(data) ? data : (data?.open ?? [])));
  const row = rows.find((one) => one.id === id);
  return row ? shortNumber(row.number) : '';
}
