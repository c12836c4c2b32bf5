import './promises.css';
import { api, ifMatch } from '@anju/api';
import { PrioritySeal, useWords } from '@anju/ui';
import { FormField, FormPanel, useDraft, useSend, FormActs } from '@anju/ui/desk';
import { InputNumber, Select } from 'antd';
import { kinds, type PriorityTerms, type Promised, targets, type Terms } from './promises';
import { words } from './words';

interface Props {
  terms: Terms;
  etag: string | null;
  onClose: () => void;
}

/** All promises at once, because they are published as one version. */
export function PromisesForm({ terms, etag, onClose }: Props) {
  const t = useWords(words);
  const { draft, put, differences } = useDraft({ priorities: terms.priorities });
  const save = useSend(
    () => api.PUT('/api/priority-terms', { headers: ifMatch(etag), body: draft }),
    ['priority-terms'],
    onClose,
  );
  const change = (index: number, promises: Promised[]) =>
    put({
      priorities: draft.priorities.map((one, at) => (at === index ? { ...one, promises } : one)),
    });
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t('save')} busy={save.busy} onCancel={onClose} />}
    >
      {draft.priorities.map((one, index) => (
        <PriorityPart
          key={one.priority}
          terms={one}
          field={`priorities[${index}]`}
          onChange={(promises) => change(index, promises)}
        />
      ))}
    </FormPanel>
  );
}

interface PartProps {
  terms: PriorityTerms;
  field: string;
  onChange: (promises: Promised[]) => void;
}

function PriorityPart({ terms: { priority, promises }, field, onChange }: PartProps) {
  const t = useWords(words);
  const turn = (target: Promised['target'], kind: Promised['kind'] | '') => {
    const rest = promises.filter((one) => one.target !== target);
    if (!kind) return onChange(rest);
    const before = promises.find((one) => one.target === target);
    const amount =
      kind === 'APPOINTMENT' ? undefined : (before?.amount ?? (kind === 'WORKING_DAYS' ? 1 : 60));
    const changed = { target, kind, amount, warnPercent: before?.warnPercent ?? 75 };
    onChange(
      targets.flatMap((each) => (each === target ? [changed] : rest.filter((one) => one.target === each))),
    );
  };
  const put = (target: Promised['target'], part: Partial<Promised>) =>
    onChange(promises.map((one) => (one.target === target ? { ...one, ...part } : one)));
  return (
    <fieldset className="deadlines-part">
      <legend>
        <PrioritySeal priority={priority} />
      </legend>
      {targets.map((target) => {
        const at = promises.findIndex((one) => one.target === target);
        const one = promises[at];
        const name = t(`target.${target}`);
        return (
          <FormField key={target} name={`${field}.promises[${at}].amount`} label={name}>
            {(control) => (
              <span className="deadlines-term">
                <Select
                  aria-label={t('unit', { target: name })}
                  value={one?.kind ?? ''}
                  options={[
                    { value: '', label: t('none') },
                    ...kinds.map((value) => ({ value, label: t(`kind.${value}`) })),
                  ]}
                  onChange={(kind: Promised['kind'] | '') => turn(target, kind)}
                />
                {one && one.kind !== 'APPOINTMENT' && (
                  <InputNumber
                    {...control}
                    aria-label={t('amount', { target: name })}
                    min={1}
                    value={one.amount}
                    suffix={t(one.kind === 'WORKING_DAYS' ? 'unit.days' : 'unit.minutes')}
                    onChange={(amount) => put(target, { amount: amount ?? undefined })}
                  />
                )}
                {one && (
                  <InputNumber
                    aria-label={t('percent', { target: name })}
                    min={1}
                    max={100}
                    value={one.warnPercent}
                    suffix={t('unit.percent')}
                    onChange={(percent) => put(target, { warnPercent: percent ?? 75 })}
                  />
                )}
              </span>
            )}
          </FormField>
        );
      })}
    </fieldset>
  );
}
