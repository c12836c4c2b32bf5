import { api, ifMatch } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { FormPanel, SidePanel, TextField, useDraft, useSend } from '@anju/ui/desk';
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
  const { draft, field } = useDraft({
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
      error={save.error}
      acts={
        <>
          <Button kind="primary" submit busy={save.busy}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <TextField {...field('name')} label={t('name')} longest={80} first />
      <TextField {...field('email')} label={t('email')} type="email" optional longest={200} />
      <TextField {...field('phone')} label={t('phone')} type="tel" optional longest={30} />
    </FormPanel>
  );
}
