import './list.css';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/define';
import { EmptyState } from '../parts/states';
import { words } from '../parts/words';
import { useProject, useProjects } from '../shell/projects';

interface Props {
  title: string;
  hint?: string;
  children: (project: string) => ReactNode;
}

/** Shows its children for the chosen project, and asks for one where there are several. */
export function OneProject({ title, hint, children }: Props) {
  const t = useWords(words);
  const projects = useProjects();
  const { project, choose } = useProject();
  if (project) return children(project.id);
  return (
    <section className="aj-list" aria-label={title}>
      <h1>{title}</h1>
      {hint && <p className="aj-second">{hint}</p>}
      {projects.length === 0 ? (
        <EmptyState title={t('project.none')} hint={t('project.none.hint')} />
      ) : (
        <p className="aj-second">{t('project.which')}</p>
      )}
      <div className="aj-projects">
        {projects.map(({ id, name }) => (
          <button key={id} type="button" className="aj-button" onClick={() => choose(id)}>
            {name}
          </button>
        ))}
      </div>
    </section>
  );
}
