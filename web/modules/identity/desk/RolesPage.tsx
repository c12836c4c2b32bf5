import './identity.css';
import { Fragment } from 'react';
import { api, dataOf } from '@anju/api';
import { Icon, shellWords, useWords } from '@anju/ui';
import { Loaded, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { groups } from './roles';
import { words } from './words';

/** Roles as a table that people can read: what each of them may do. */
export function RolesPage() {
  const t = useWords(words);
  const said = useWords(shellWords);
  const matrix = useQuery({
    queryKey: ['roles'],
    queryFn: () => dataOf(api.GET('/api/roles')),
    staleTime: Infinity,
  });
  return (
    <section className="aj-list" aria-label={t('roles.title')}>
      <h1>{t('roles.title')}</h1>
      <p className="aj-second">{t('roles.hint')}</p>
      <Loaded query={matrix} lines={12}>
        {(all) => (
          <WideTable className="identity-matrix" label={t('roles.title')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('roles.what')}</th>
                  {all.map(({ role }) => (
                    <th key={role} scope="col">
                      {said(`roles.${role}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {groups.map(({ name, permissions }) => (
                  <Fragment key={name}>
                    <tr data-group>
                      <th scope="colgroup" colSpan={all.length + 1}>
                        {t(`group.${name}`)}
                      </th>
                    </tr>
                    {permissions.map((permission) => (
                      <tr key={permission}>
                        <th scope="row">{t(`may.${permission}`)}</th>
                        {all.map(({ role, permissions: held }) => (
                          <td key={role}>
                            {held.includes(permission) && (
                              <>
                                <Icon name="check" />
                                <span className="aj-hidden">{t('roles.yes')}</span>
                              </>
                            )}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </Fragment>
                ))}
              </tbody>
            </table>
          </WideTable>
        )}
      </Loaded>
    </section>
  );
}
