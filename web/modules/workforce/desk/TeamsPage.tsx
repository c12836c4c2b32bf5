import './workforce.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, EmptyState, useMay, useWords } from '@anju/ui';
import { Loaded, OneProject, SidePanel, useSend, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { TeamForm } from './TeamForm';
import { type Team, useLabels } from './staff';
import { words } from './words';

/** The teams of a project with their leads and trades. */
export function TeamsPage() {
  const t = useWords(words);
  return <OneProject title={t('teams')}>{(project) => <Teams project={project} />}</OneProject>;
}

function Teams({ project }: { project: string }) {
  const t = useWords(words);
  const may = useMay()('STAFF_WRITE');
  const skills = useLabels('skill');
  const [open, setOpen] = useState<Team | 'new'>();
  const teams = useQuery({
    queryKey: ['teams', project],
    queryFn: () => dataOf(api.GET('/api/teams', { params: { query: { project } } })),
  });
  const staff = useQuery({
    queryKey: ['staff', 'names', project],
    queryFn: () => dataOf(api.GET('/api/staff', { params: { query: { project, limit: 200 } } })),
  });
  const retire = useSend(
    (id: string) => api.POST('/api/teams/{id}/retirement', { params: { path: { id } } }),
    ['teams', 'duty'],
  );
  const people = (staff.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const known = open === 'new' ? undefined : open;
  return (
    <section className="aj-list" aria-label={t('teams')}>
      <div className="aj-list-head">
        <h1>{t('teams')}</h1>
        {may && (
          <Button kind="primary" icon="plus" onClick={() => setOpen('new')}>
            {t('teams.add')}
          </Button>
        )}
      </div>
      <Loaded query={teams}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={t('teams.empty')} hint={t('teams.empty.hint')} />
          ) : (
            <WideTable acts label={t('teams')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('team')}</th>
                    <th scope="col">{t('teams.lead')}</th>
                    <th scope="col">{t('skills')}</th>
                    <td />
                  </tr>
                </thead>
                <tbody>
                  {all.map((team) => (
                    <tr key={team.id}>
                      <th scope="row">
                        {team.name} {!team.active && <small>{t('teams.retired')}</small>}
                      </th>
                      <td>
                        {team.lead ? (
                          <Link to={`/staff/${team.lead}`}>
                            {people.find(({ value }) => value === team.lead)?.label}
                          </Link>
                        ) : (
                          t('teams.nolead')
                        )}
                      </td>
                      <td>{team.skills.map(skills.named).join('  ')}</td>
                      <td>
                        <Link to="/staff" search={{ project, team: team.id } as never}>
                          {t('teams.members')}
                        </Link>
                        {may && team.active && (
                          <>
                            <Button kind="text" onClick={() => setOpen(team)}>
                              {t('teams.edit')}
                            </Button>
                            <Button kind="text" onClick={() => retire.send(team.id)}>
                              {t('teams.retire')}
                            </Button>
                          </>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          )
        }
      </Loaded>
      <SidePanel
        open={!!open}
        title={t(known ? 'teams.edit' : 'teams.add')}
        onClose={() => setOpen(undefined)}
      >
        <TeamForm project={project} team={known} people={people} onClose={() => setOpen(undefined)} />
      </SidePanel>
    </section>
  );
}
