import './workforce.css';
import { api } from '@anju/api';
import { useProjectName, useWords } from '@anju/ui';
import { ChoiceField, DateField, FormPanel, useDraft, useSend, FormActs } from '@anju/ui/desk';
import { TimesFields, WeekdaysField } from './spans';
import { type Duty, type StaffView, today } from './staff';
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
      <WeekdaysField label={t('duties.days')} chosen={draft.days} onChange={(days) => put({ days })} />
      <TimesFields
        labels={{ from: t('duties.from'), to: t('duties.to') }}
        hint={t('duties.to.hint')}
        draft={draft}
        onChange={put}
      />
      <DateField {...field('validFrom')} label={t('duties.valid')} />
      <DateField {...field('validTo')} label={t('duties.until')} optional />
    </FormPanel>
  );
}
