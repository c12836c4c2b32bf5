import { type ReactNode, useState } from 'react';
import { api, taggedDataOf } from '@anju/api';
import { Button, ErrorState, useWords } from '@anju/ui';
import { DetailPage, Facts, Loaded, Panel, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ProjectView } from './estate';
import { EstateTrail } from './EstateTrail';
import { PlansPanel } from './PlansPanel';
import { ProjectPanel } from './ProjectPanel';
import { words } from './words';

interface Props {
  id: string;
  /** What other registers have to say about the project: its service hours. */
  children?: ReactNode;
}

/** One project: what it is, when it is served, its site plan. */
export function ProjectPage({ id, children }: Props) {
  const project = useQuery({
    queryKey: ['projects', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/projects/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={project}>
      {({ data, etag }) => (
        <ProjectDetail view={data} etag={etag}>
          {children}
        </ProjectDetail>
      )}
    </Loaded>
  );
}

function ProjectDetail({
  view,
  etag,
  children,
}: {
  view: ProjectView;
  etag: string | null;
  children: ReactNode;
}) {
  const t = useWords(words);
  const [editing, setEditing] = useState(false);
  const { id, facts, can, active } = view;
  const path = { params: { path: { id } } };
  const turn = useSend(async () => {
    if (active) await api.POST('/api/projects/{id}/retirement', path);
    else await api.DELETE('/api/projects/{id}/retirement', path);
  }, ['projects']);
  return (
    <DetailPage
      over={t('projects')}
      title={facts.name}
      under={
        <>
          <span>{t(`kind.${facts.kind}`)}</span>
          <span>{facts.address}</span>
          {!active && <strong>{t('project.retired')}</strong>}
        </>
      }
      acts={
        <>
          <Link
            to="/registers/places"
            search={{ project: id } as never}
            className="aj-button aj-button-primary"
          >
            {t('project.places')}
          </Link>
          {can.includes('edit') && (
            <Button icon="edit" onClick={() => setEditing(true)}>
              {t('project.edit')}
            </Button>
          )}
          {(can.includes('retire') || can.includes('resume')) && (
            <Button busy={turn.busy} onClick={() => turn.send()}>
              {t(active ? 'project.retire' : 'project.resume')}
            </Button>
          )}
        </>
      }
      aside={<EstateTrail of="projects" id={id} />}
    >
      {turn.error && <ErrorState error={turn.error} />}
      <Panel title={t('facts')}>
        <Facts
          facts={[
            ...(facts.phone ? [{ label: t('phone'), value: facts.phone }] : []),
            ...(facts.grossArea
              ? [{ label: t('area'), value: `${facts.grossArea.toLocaleString()} ${t('sqm')}` }]
              : []),
            ...(facts.travelMinutes !== undefined
              ? [{ label: t('travel'), value: `${facts.travelMinutes} ${t('minutes')}` }]
              : []),
            { label: t('zone'), value: facts.zone },
            ...(facts.position
              ? [{ label: t('position'), value: `${facts.position.latitude}, ${facts.position.longitude}` }]
              : []),
          ]}
        />
      </Panel>
      {children}
      <PlansPanel project={id} may={can.includes('edit')} />
      <ProjectPanel open={editing} project={{ id, facts, etag }} onClose={() => setEditing(false)} />
    </DetailPage>
  );
}
