import { api, type components } from '@anju/api';
import { Button, shellWords, useWords } from '@anju/ui';
import { ChoiceField, FormPanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { words } from './words';

type Role = components['schemas']['RoleGrant']['role'];
const roles: Role[] = [
  'TECHNICIAN',
  'TEAM_LEAD',
  'DISPATCHER',
  'PROJECT_MANAGER',
  'QUALITY',
  'ACCOUNTANT',
  'GUARD',
];

/** Gives somebody an account in the projects where they work. */
export function InviteForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(words);
  const said = useWords(shellWords);
  const { draft, field } = useDraft({ login: '', role: 'TECHNICIAN' as string | undefined });
  const invite = useSend(
    () =>
      api.POST('/api/staff/{id}/account', {
        params: { path: { id } },
        body: { login: draft.login, role: draft.role as Role },
      }),
    ['staff', 'accounts'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => invite.send()}
      error={invite.error}
      acts={
        <Button kind="primary" submit busy={invite.busy}>
          {t('account.invite')}
        </Button>
      }
    >
      <TextField {...field('login')} label={t('account.login')} longest={60} autoComplete="off" first />
      <ChoiceField
        {...field('role')}
        label={t('account.role')}
        options={roles.map((value) => ({ value, label: said(`roles.${value as 'GUARD'}`) }))}
      />
    </FormPanel>
  );
}

/** Closes the file of somebody who leaves. */
export function LeaveCompanyForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field } = useDraft({ reason: '' });
  const leave = useSend(
    () => api.POST('/api/staff/{id}/departure', { params: { path: { id } }, body: draft }),
    ['staff', 'duty', 'teams'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => leave.send()}
      error={leave.error}
      acts={
        <Button kind="danger" submit busy={leave.busy}>
          {t('leave.act')}
        </Button>
      }
    >
      <TextField {...field('reason')} label={t('reason')} lines={2} longest={200} first />
    </FormPanel>
  );
}
