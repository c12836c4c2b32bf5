import { useState } from 'react';
import { api, dataOf, ifMatch, taggedDataOf } from '@anju/api';
import { Button, ErrorState, MaskedValue, shellWords, useProjectName, useWords } from '@anju/ui';
import { DetailPage, Facts, Loaded, Panel, useLook, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { AccountState } from './AccountState';
import { AccountTrail } from './AccountTrail';
import { EditAccount } from './EditAccount';
import { InvitationPanel } from './InvitationPanel';
import { RoleEditor } from './RoleEditor';
import type { Account } from './roles';
import { words } from './words';

interface Tagged {
  data: Account;
  etag: string | null;
}

/** One account: what it is, what it may do, whether it works. */
export function AccountPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const account = useQuery({
    queryKey: ['accounts', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/accounts/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={account}>{(loaded) => <AccountDetail {...loaded} />}</Loaded>;
}

const reveal = (id: string, reason: string) =>
  dataOf(api.POST('/api/accounts/{id}/revelation', { params: { path: { id } }, body: { reason } }));

function AccountDetail({ data, etag }: Tagged) {
  const t = useWords(words);
  const said = useWords(shellWords);
  const projectName = useProjectName();
  const [editing, setEditing] = useState<Account>();
  const open = useSend(() => reveal(data.id, 'change'), [], setEditing);
  const look = useLook((reason) => reveal(data.id, reason));
  const path = { params: { path: { id: data.id } } };
  const enable = useSend(() => api.DELETE('/api/accounts/{id}/disablement', path), ['accounts']);
  const shown = (what: 'name' | 'login' | 'email' | 'phone') => ({
    label: t(what),
    value: <MaskedValue masked={data[what] ?? ''} reveal={async (why) => (await look(why))[what] ?? ''} />,
  });
  const login = data.login.includes('*') ? shown('login') : { label: t('login'), value: data.login };
  const lines = [
    ...(data.name.includes('*') ? [shown('name')] : []),
    login,
    ...(data.email ? [shown('email')] : []),
    ...(data.phone ? [shown('phone')] : []),
  ];
  const held = data.roles.map(({ role, project }) =>
    project ? `${said(`roles.${role}`)} (${projectName(project)})` : said(`roles.${role}`),
  );
  return (
    <DetailPage
      over={t('accounts')}
      title={data.name}
      state={<AccountState state={data.state} />}
      under={held.map((text) => (
        <span key={text}>{text}</span>
      ))}
      acts={
        <>
          <Button icon="edit" title={t('edit.why')} busy={open.busy} onClick={() => open.send()}>
            {t('edit')}
          </Button>
          {data.can.includes('disable') && <DisableButton id={data.id} />}
          {data.can.includes('enable') && (
            <Button kind="primary" busy={enable.busy} onClick={() => enable.send()}>
              {t('enable')}
            </Button>
          )}
        </>
      }
      aside={<AccountTrail id={data.id} />}
    >
      {open.error && <ErrorState error={open.error} />}
      {enable.error && <ErrorState error={enable.error} />}
      {data.can.includes('invite-again') && <InvitationPanel id={data.id} />}
      <Panel title={t('facts')}>
        <Facts facts={lines} />
      </Panel>
      <RolesPanel key={data.version} data={data} etag={etag} />
      {editing && <EditAccount open account={editing} etag={etag} onClose={() => setEditing(undefined)} />}
    </DetailPage>
  );
}

function DisableButton({ id }: { id: string }) {
  const t = useWords(words);
  const [asking, setAsking] = useState(false);
  const disable = useSend(
    () => api.POST('/api/accounts/{id}/disablement', { params: { path: { id } } }),
    ['accounts'],
    () => setAsking(false),
  );
  if (!asking) return <Button onClick={() => setAsking(true)}>{t('disable')}</Button>;
  return (
    <>
      <span className="aj-second">{t('disable.why')}</span>
      <Button kind="danger" busy={disable.busy} onClick={() => disable.send()}>
        {t('disable.sure')}
      </Button>
      <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
      {disable.error && <ErrorState error={disable.error} />}
    </>
  );
}

function RolesPanel({ data, etag }: Tagged) {
  const t = useWords(words);
  const [roles, setRoles] = useState(data.roles);
  const changed = JSON.stringify(roles) !== JSON.stringify(data.roles);
  const save = useSend(
    () =>
      api.PUT('/api/accounts/{id}/roles', {
        params: { path: { id: data.id } },
        headers: ifMatch(etag),
        body: { roles },
      }),
    ['accounts'],
  );
  return (
    <Panel
      title={t('roles')}
      end={
        changed && (
          <Button kind="primary" busy={save.busy} onClick={() => save.send()}>
            {t('roles.save')}
          </Button>
        )
      }
    >
      {save.error && <ErrorState error={save.error} />}
      <RoleEditor value={roles} onChange={setRoles} />
    </Panel>
  );
}
