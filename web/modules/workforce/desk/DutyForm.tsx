import './workforce.css';
import { api } from '@anju/api';
import { useProjectName, useWords } from '@anju/ui';
import { ChoiceField, DateField, FormField, FormPanel, useDraft, useSend, FormActs } from '@anju/ui/desk';
import { type Duty, type StaffView, today, weekdays } from './staff';
import { words } from './words';

/** A weekly pattern of duty. */
export function DutyForm({ member, onClose }: { member: StaffView; onClose: () => void }) {
  const t = useWords(words);
  const projectName = useProjectName();
  const { draft, field, put } = useDraft({
    project: member.assignments[0]?.project as string | undefined,
    days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as Duty['days'],
    from: '08:00',
    to: '17:30',
    validFrom: today() as string | undefined,
    validTo: undefined as string | undefined,
  });
  const plan = useSend(
    () =>
      api.POST('/api/staff/{id}/duties', {
        params: { path: { id: member.id } },
        body: { ...draft, project: draft.project ?? '', validFrom: draft.validFrom ?? today() },
      }),
    ['staff', 'duty'],
    onClose,
  );
  const turn = (day: Duty['days'][number]) =>
    put({ days: draft.days.includes(day) ? draft.days.filter((one) => one !== day) : [...draft.days, day] });
  return (
    <FormPanel
      onSubmit={() => plan.send()}
      error={plan.error}
      acts={<FormActs say={t('duties.add')} busy={plan.busy} onCancel={onClose} />}
    >
      {member.assignments.length > 1 && (
        <ChoiceField
          {...field('project')}
          label={t('project')}
          options={member.assignments.map(({ project }) => ({ value: project, label: projectName(project) }))}
        />
      )}
      <FormField name="days" label={t('duties.days')}>
        {() => (
          <div className="workforce-days" role="group" aria-label={t('duties.days')}>
            {weekdays.map((day) => (
              <label key={day}>
                <input type="checkbox" checked={draft.days.includes(day)} onChange={() => turn(day)} />
                {t(day)}
              </label>
            ))}
          </div>
        )}
      </FormField>
      {(['from', 'to'] as const).map((name) => (
        <FormField
          key={name}
          name={name}
          label={t(`duties.${name}`)}
          hint={name === 'to' ? t('duties.to.hint') : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="time"
              className="aj-input workforce-time"
              value={draft[name]}
              onChange={(event) => put({ [name]: event.target.value })}
            />
          )}
        </FormField>
      ))}
      <DateField {...field('validFrom')} label={t('duties.valid')} />
      <DateField {...field('validTo')} label={t('duties.until')} optional />
    </FormPanel>
  );
}
