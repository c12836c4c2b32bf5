import { useState } from 'react';
import { PrioritySeal, useWords } from '@anju/ui';
import { ChoiceField, TextField } from '@anju/ui/desk';
import { useCategories, useCategoryName, useVerb } from '../requests';
import { type Impact, impacts, kinds, type Kind, urgencies, type Urgency } from '../types';
import { usePriorityOf } from '../use-promises';
import { words } from '../words';
import type { ActProps } from './act-props';
import { ActForm, Chips, Line } from './parts';

/** Sees it differently, with the reason: impact by urgency gives the priority. */
export function ClassifyAct({ request, onDone }: ActProps) {
  const t = useWords(words);
  const nameOf = useCategoryName();
  const [kind, setKind] = useState<Kind>(request.request.kind);
  const [category, setCategory] = useState(request.request.category);
  const [impact, setImpact] = useState<Impact | undefined>(request.impact);
  const [urgency, setUrgency] = useState<Urgency | undefined>(request.urgency);
  const [reason, setReason] = useState('');
  const { send, busy, error } = useVerb(request, 'classification', onDone);
  const categories = useCategories().filter((one) => one.active && one.kinds.includes(kind));
  const priority = usePriorityOf()(impact, urgency);
  return (
    <ActForm
      say={t('act.classify')}
      busy={busy}
      error={error}
      ready={reason.trim() !== ''}
      onSubmit={() => send({ kind, category, impact, urgency, reason: reason.trim() })}
    >
      {kind === 'REPAIR' && (
        <>
          <Line label={t('form.impact')}>
            <Chips
              label={t('form.impact')}
              value={impact}
              options={impacts}
              say={(value) => t(`impact.${value}`)}
              onChange={setImpact}
            />
          </Line>
          <Line label={t('form.urgency')}>
            <Chips
              label={t('form.urgency')}
              value={urgency}
              options={urgencies}
              say={(value) => t(`urgency.${value}`)}
              onChange={setUrgency}
            />
          </Line>
          {priority && (
            <Line label={t('form.becomes')}>
              <PrioritySeal priority={priority} word />
            </Line>
          )}
        </>
      )}
      <TextField
        name="reason"
        label={t('form.reason.classify')}
        value={reason}
        onChange={setReason}
        longest={500}
      />
      <ChoiceField
        name="kind"
        label={t('form.kind')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(value) => value && setKind(value as Kind)}
      />
      <ChoiceField
        name="category"
        label={t('form.category')}
        value={category}
        options={categories.map((one) => ({ value: one.code, label: nameOf(one.code) }))}
        onChange={(value) => value && setCategory(value)}
      />
    </ActForm>
  );
}
