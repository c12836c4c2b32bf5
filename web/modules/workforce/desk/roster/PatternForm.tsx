import { api } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { FormActs, FormField, FormPanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { type Pattern, type Shift, shortName, toneOf } from './roster';
import { words } from './words';

interface Props {
  project: string;
  shifts: Shift[];
  onClose: () => void;
}

/** A pattern, put together day by day. */
export function PatternForm({ project, shifts, onClose }: Props) {
  const t = useWords(words);
  const { draft, field, put } = useDraft({ name: '', steps: [] as Pattern['steps'] });
  const add = useSend(
    () => api.POST('/api/shift-patterns', { body: { ...draft, project } }),
    ['shifts'],
    onClose,
  );
  const more = (shift?: string) => put({ steps: [...draft.steps, { shift }] });
  return (
    <FormPanel
      onSubmit={() => add.send()}
      error={add.error}
      acts={<FormActs say={t('pattern.add')} busy={add.busy} onCancel={onClose} />}
    >
      <TextField {...field('name')} label={t('pattern.name')} />
      <FormField name="steps" label={t('pattern.steps')} hint={t('pattern.steps.hint')}>
        {(control) => (
          <div {...control} role="group" aria-label={t('pattern.steps')}>
            <div className="roster-steps">
              {draft.steps.map(({ shift: step }, index) => (
                <span key={index} className="roster-turn" data-tone={step ? toneOf(shifts, step) : undefined}>
                  {shortName(shifts.find(({ id }) => id === step)?.name ?? t('pattern.free'))}
                </span>
              ))}
            </div>
            <div className="roster-choices">
              {shifts.map((shift) => (
                <Button key={shift.id} onClick={() => more(shift.id)}>
                  {shift.name}
                </Button>
              ))}
              <Button onClick={() => more()}>{t('pattern.free')}</Button>
              {draft.steps.length > 0 && (
                <Button kind="text" onClick={() => put({ steps: [] })}>
                  {t('pattern.clear')}
                </Button>
              )}
            </div>
          </div>
        )}
      </FormField>
    </FormPanel>
  );
}
