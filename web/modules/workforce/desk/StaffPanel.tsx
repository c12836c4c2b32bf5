import { api, dataOf, ifMatch } from '@anju/api';
import { useProject, useWords } from '@anju/ui';
import {
  ChoicesField,
  DateField,
  FormField,
  FormPanel,
  SidePanel,
  TextField,
  useDraft,
  useSend,
  FormActs,
} from '@anju/ui/desk';
import { ContactWays } from './ContactWays';
import { type StaffRequest, type StaffView, useLabels } from './staff';
import { Workplaces } from './Workplaces';
import { words } from './words';

interface Props {
  /** Unmasked; absent: somebody new. */
  member?: StaffView;
  etag?: string | null;
  onClose?: () => void;
  onSaved?: (id: string) => void;
}

/** What the file of a member of staff says. */
export function StaffPanel({ open, ...props }: Props & { open: boolean; onClose: () => void }) {
  const t = useWords(words);
  return (
    <SidePanel open={open} title={t(props.member ? 'edit' : 'add')} onClose={props.onClose}>
      <StaffForm {...props} />
    </SidePanel>
  );
}

/** Also used by the first setup. */
export function StaffForm({ member, etag = null, onClose, onSaved }: Props) {
  const t = useWords(words);
  const { project } = useProject();
  const skills = useLabels('skill');
  const { draft, field, put, differences } = useDraft<StaffRequest & { number: string; email: string }>({
    name: member?.name ?? '',
    number: member?.number ?? '',
    email: member?.email ?? '',
    joinedOn: member?.joinedOn,
    skills: member?.skills ?? [],
    contacts: member?.contacts ?? [{ kind: 'MOBILE', value: '' }],
    assignments: member?.assignments ?? [{ project: project?.id ?? '', post: 'TECHNICIAN' }],
  });
  const body = {
    ...draft,
    number: draft.number || undefined,
    email: draft.email || undefined,
    contacts: draft.contacts.filter(({ value }) => value.trim()),
    assignments: draft.assignments.map((one) => ({ ...one, project: one.project || project?.id || '' })),
  };
  const save = useSend(
    () =>
      dataOf(
        member
          ? api.PUT('/api/staff/{id}', {
              params: { path: { id: member.id } },
              headers: ifMatch(etag),
              body,
            })
          : api.POST('/api/staff', { body }),
      ),
    ['staff', 'duty'],
    ({ id }) => {
      onClose?.();
      onSaved?.(id);
    },
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t(member ? 'save' : 'add')} busy={save.busy} onCancel={onClose} />}
    >
      <TextField {...field('name')} label={t('name')} longest={80} first />
      <FormField name="contacts" label={t('contacts')} hint={t('contacts.hint')}>
        {() => <ContactWays value={draft.contacts} onChange={(contacts) => put({ contacts })} />}
      </FormField>
      <ChoicesField {...field('skills')} label={t('skills')} options={skills.options} optional />
      <FormField name="assignments" label={t('works')}>
        {() => <Workplaces value={draft.assignments} onChange={(assignments) => put({ assignments })} />}
      </FormField>
      <TextField {...field('number')} label={t('number')} optional longest={30} />
      <TextField {...field('email')} label={t('email')} type="email" optional longest={254} />
      <DateField {...field('joinedOn')} label={t('joined')} optional />
    </FormPanel>
  );
}
