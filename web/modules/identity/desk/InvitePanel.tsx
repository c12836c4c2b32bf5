import { api, dataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import { FormField, FormPanel, SidePanel, TextField, useDraft, useSend, FormActs } from '@anju/ui/desk';
import { useNavigate } from '@tanstack/react-router';
import { RoleEditor } from './RoleEditor';
import type { Grant } from './roles';
import { words } from './words';

/** Invites somebody: name, account, how to reach them, what they are. */
export function InvitePanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords(words);
  return (
    <SidePanel open={open} title={t('invite')} onClose={onClose}>
      <InviteForm onClose={onClose} />
    </SidePanel>
  );
}

function InviteForm({ onClose }: { onClose: () => void }) {
  const t = useWords(words);
  const navigate = useNavigate();
  const { draft, field } = useDraft({
    name: '',
    login: '',
    email: '',
    phone: '',
    roles: [{ role: 'TECHNICIAN' }] as Grant[],
  });
  const invite = useSend(
    () =>
      dataOf(
        api.POST('/api/accounts', {
          body: { ...draft, email: draft.email || undefined, phone: draft.phone || undefined },
        }),
      ),
    ['accounts'],
    ({ id }) => {
      onClose();
      void navigate({ to: `/settings/accounts/${id}` });
    },
  );
  const { value, onChange } = field('roles');
  return (
    <FormPanel
      onSubmit={() => invite.send()}
      error={invite.error}
      acts={<FormActs say={t('invite.act')} busy={invite.busy} onCancel={onClose} />}
    >
      <p className="aj-second">{t('invite.hint')}</p>
      <TextField {...field('name')} label={t('name')} longest={80} first />
      <TextField
        {...field('login')}
        label={t('login')}
        hint={t('login.hint')}
        longest={60}
        autoComplete="off"
      />
      <TextField {...field('email')} label={t('email')} type="email" optional longest={200} />
      <TextField {...field('phone')} label={t('phone')} type="tel" optional longest={30} />
      <FormField name="roles" label={t('roles')}>
        {() => <RoleEditor value={value} onChange={onChange} />}
      </FormField>
    </FormPanel>
  );
}
