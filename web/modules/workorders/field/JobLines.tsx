import { useState } from 'react';
import { Button, Icon, useWords } from '@anju/ui';
import { LineSheet } from './LineSheet';
import { yuan } from './money';
import { countingLines } from './steps';
import type { Job, JobLine } from './types';
import { words } from './words';

/** Work and material with what they cost; a line is corrected by a new one, the old one stays in the record. */
export function JobLines({ job }: { job: Job }) {
  const t = useWords(words);
  const [editing, setEditing] = useState<JobLine | 'new'>();
  const lines = countingLines(job.lines);
  const may = job.can.includes('line');
  if (!may && !lines.length) return null;
  return (
    <section className="aj-panel field-panel">
      <div className="field-panel-head">
        <h2>{t('lines')}</h2>
        <span>{lines.length > 0 && yuan(job.total)}</span>
      </div>
      {lines.length > 0 && (
        <ul className="field-lines">
          {lines.map((line) => (
            <LineRow
              key={line.id}
              line={line}
              pending={job.pending.has(line.id)}
              onEdit={may && !job.pending.has(line.id) ? () => setEditing(line) : undefined}
            />
          ))}
        </ul>
      )}
      {may && (
        <Button icon="plus" onClick={() => setEditing('new')}>
          {t('lines.add')}
        </Button>
      )}
      {editing && (
        <LineSheet
          job={job}
          line={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}

function LineRow({ line, pending, onEdit }: { line: JobLine; pending: boolean; onEdit?: () => void }) {
  const t = useWords(words);
  return (
    <li>
      <span className="field-line-text">
        {line.text}
        <small>
          {t(`line.${line.kind}`)} {line.spec} {line.quantity} {line.unit} × {yuan(line.unitPrice)}
        </small>
      </span>
      {pending && <Icon name="cloud" size={18} label={t('pending')} />}
      <strong>{yuan(line.amount)}</strong>
      {onEdit && (
        <Button kind="text" onClick={onEdit} aria-label={t('lines.correct.name', { text: line.text })}>
          {t('lines.correct')}
        </Button>
      )}
    </li>
  );
}
