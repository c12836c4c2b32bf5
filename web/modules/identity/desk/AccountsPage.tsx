import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, shellWords, SubjectLink, useProjectName, useWords } from '@anju/ui';
import { exportHref, ListPage, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AccountState } from './AccountState';
import { InvitePanel } from './InvitePanel';
import { type Account, type Grant, type Role, roles } from './roles';
import { words } from './words';

/** Everybody who can sign in, with their roles. */
export function AccountsPage() {
  const t = useWords(words);
  const said = useWords(shellWords);
  const projectName = useProjectName();
  const [inviting, setInviting] = useState(false);
  const { query, change } = useListQuery([], ['role', 'active'], '');
  const asked = {
    q: query.q || undefined,
    role: (query.filters.role as Role) || undefined,
    active: query.filters.active ? query.filters.active === 'true' : undefined,
  };
  const page = useQuery({
    queryKey: ['accounts', query],
    queryFn: () =>
      dataOf(
        api.GET('/api/accounts', { params: { query: { ...asked, cursor: query.cursor || undefined } } }),
      ),
    placeholderData: keepPreviousData,
  });
  const grant = ({ role, project }: Grant) =>
    project ? `${said(`roles.${role}`)} · ${projectName(project)}` : said(`roles.${role}`);
  const act = (
    <Button kind="primary" icon="plus" onClick={() => setInviting(true)}>
      {t('invite')}
    </Button>
  );
  return (
    <>
      <ListPage<Account>
        title={t('accounts')}
        searchLabel={t('accounts.search')}
        rowKey={({ id }) => id}
        page={page}
        query={query}
        onQuery={change}
        exportHref={exportHref('accounts', asked)}
        acts={act}
        empty={{ title: t('accounts.empty') }}
        filters={[
          {
            name: 'role',
            label: t('role'),
            options: roles.map((role) => ({ value: role, label: said(`roles.${role}`) })),
          },
          {
            name: 'active',
            label: t('state'),
            options: [
              { value: 'true', label: t('state.ACTIVE') },
              { value: 'false', label: t('state.DISABLED') },
            ],
          },
        ]}
        columns={[
          {
            key: 'name',
            title: t('name'),
            kind: 'name',
            show: ({ id, name }) => <SubjectLink to={`/settings/accounts/${id}`} number={name} />,
          },
          { key: 'login', title: t('login'), show: ({ login }) => login },
          { key: 'roles', title: t('roles'), show: ({ roles: held }) => held.map(grant).join(' \u00b7 ') },
          { key: 'phone', title: t('phone'), show: ({ phone }) => phone },
          { key: 'email', title: t('email'), show: ({ email }) => email },
          { key: 'state', title: t('state'), show: ({ state }) => <AccountState state={state} /> },
        ]}
      />
      <InvitePanel open={inviting} onClose={() => setInviting(false)} />
    </>
  );
}
