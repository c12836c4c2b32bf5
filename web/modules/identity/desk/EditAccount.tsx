import { api, ifMatch } from '@anju/api';
import { useWords } from '@anju/ui';
import { FormPanel, SidePanel, TextField, useDraft, useSend, FormActs } from '@anju/ui/desk';
import type { Account } from './roles';
import { words } from './words';

interface Props {
  account: Account;
  etag: string | null;
  onClose: () => void;
}

/** Name and ways to reach somebody; the account name itself stays. */
export function EditAccount({ open, ...props }: Props & { open: boolean }) {
  const t = useWords(words);
  return (
    <SidePanel open={open} title={t('edit')} onClose={props.onClose}>
      <EditForm {...props} />
    </SidePanel>
  );
}

function EditForm({ account, etag, onClose }: Props) {
  const t = useWords(words);
  const { draft, field, differences } = useDraft({
    name: account.name,
    email: account.email ?? '',
    phone: account.phone ?? '',
  });
  const save = useSend(
    () =>
      api.PUT('/api/accounts/{id}', {
        params: { path: { id: account.id } },
        headers: ifMatch(etag),
        body: { name: draft.name, email: draft.email || undefined, phone: draft.phone || undefined },
      }),
    ['accounts'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t('save')} busy={save.busy} onCancel={onClose} />}
    >
      <TextField {...field('name')} label={t('name')} longest={80} first />
      <TextField {...field('email')} label={t('email')} type="email" optional longest={200} />
      <TextField {...field('phone')} label={t('phone')} type="tel" optional longest={30} />
    </FormPanel>
  );
}
