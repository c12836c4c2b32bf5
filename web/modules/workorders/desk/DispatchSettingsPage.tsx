import './dispatch.css';
import { api, type components, taggedDataOf } from '@anju/api';
import { useMay, useWords } from '@anju/ui';
import { Loaded, OneProject } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { DeclineReasonsPanel } from './DeclineReasonsPanel';
import { PolicyForm } from './PolicyForm';
import { WorkRulesPanel } from './WorkRulesPanel';
import { words } from './dispatch-settings.words';

export type PolicyView = components['schemas']['PolicyView'];

/** How work is given out: what counts in a project, and what each kind of work asks for. */
export function DispatchSettingsPage() {
  const t = useWords(words);
  return (
    <OneProject title={t('policy')} hint={t('policy.hint')}>
      {(project) => <Policy key={project} project={project} />}
    </OneProject>
  );
}

function Policy({ project }: { project: string }) {
  const t = useWords(words);
  const may = useMay()('SETTINGS_WRITE');
  const policy = useQuery({
    queryKey: ['dispatch-policy', project],
    queryFn: () =>
      taggedDataOf(api.GET('/api/projects/{id}/dispatch-policy', { params: { path: { id: project } } })),
  });
  return (
    <section className="aj-list" aria-label={t('policy')}>
      <div className="aj-list-head">
        <h1>{t('policy')}</h1>
      </div>
      <p className="aj-second">{t('policy.hint')}</p>
      <Loaded query={policy} lines={6}>
        {({ data, etag }) => (
          <PolicyForm key={data.version} project={project} policy={data} etag={etag} may={may} />
        )}
      </Loaded>
      <DeclineReasonsPanel may={may} />
      <WorkRulesPanel may={may} />
    </section>
  );
}
