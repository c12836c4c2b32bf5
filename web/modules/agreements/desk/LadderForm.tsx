import { useState } from 'react';
import { api, dataOf, ifMatch } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { ChoiceField, ChoicesField, FormActs, FormPanel, NumberField, useSend } from '@anju/ui/desk';
import type { Ladder } from './LaddersPage';
import { ladderWords } from './ladder.words';

type Step = Ladder['steps'][number];

const triggers: Step['trigger'][] = ['PERCENT', 'BEFORE_DUE', 'AFTER_DUE', 'UNANSWERED'];
const roles: Step['roles'] = ['ASSIGNEE', 'TEAM_LEAD', 'DUTY_SUPERVISOR', 'PROJECT_MANAGER', 'QUALITY'];
const MOST = 8;
const fresh: Step = { trigger: 'UNANSWERED', amount: 15, roles: ['PROJECT_MANAGER'] };

interface Props {
  project?: string;
  ladder: Ladder;
  onClose: () => void;
}

/** The levels of one ladder. */
export function LadderForm({ project, ladder, onClose }: Props) {
  const t = useWords(ladderWords);
  const [steps, setSteps] = useState(ladder.steps);
  const put = (index: number, part: Partial<Step>) =>
    setSteps((before) => before.map((step, at) => (at === index ? { ...step, ...part } : step)));
  const save = useSend(
    () =>
      dataOf(
        api.PUT('/api/ladders', {
          headers: ifMatch(`"${ladder.version}"`),
          body: { project, priority: ladder.priority, steps },
        }),
      ),
    ['ladders'],
    onClose,
  );
  return (
    <FormPanel
      labels="above"
      onSubmit={() => save.send()}
      error={save.error}
      acts={<FormActs say={t('save')} busy={save.busy} onCancel={onClose} />}
    >
      {steps.map((step, index) => (
        <fieldset key={index} className="terms-line">
          <legend>{t('level', { n: index + 1 })}</legend>
          <ChoiceField
            name={`steps[${index}].trigger`}
            label={t('when')}
            value={step.trigger}
            options={triggers.map((value) => ({ value, label: t(`trigger.${value}`) }))}
            onChange={(one) => put(index, { trigger: triggers.find((each) => each === one) ?? step.trigger })}
          />
          <NumberField
            name={`steps[${index}].amount`}
            label={t('amount')}
            min={0}
            value={step.amount}
            unit={t(step.trigger === 'PERCENT' ? 'unit.percent' : 'unit.minutes')}
            onChange={(amount) => put(index, { amount: amount ?? 0 })}
          />
          <ChoicesField
            name={`steps[${index}].roles`}
            label={t('roles')}
            value={step.roles}
            options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
            onChange={(chosen) => put(index, { roles: roles.filter((role) => chosen.includes(role)) })}
          />
        </fieldset>
      ))}
      <span>
        {steps.length < MOST && (
          <Button kind="text" icon="plus" onClick={() => setSteps((before) => [...before, fresh])}>
            {t('add')}
          </Button>
        )}
        {steps.length > 1 && (
          <Button kind="text" onClick={() => setSteps((before) => before.slice(0, -1))}>
            {t('remove')}
          </Button>
        )}
      </span>
    </FormPanel>
  );
}
