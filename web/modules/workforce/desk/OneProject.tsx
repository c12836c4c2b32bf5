import './workforce.css';
import type { ReactNode } from 'react';
import { useProject, useProjects, useWords } from '@anju/ui';
import { words } from './words';

/** Shows its children for the chosen project, and asks for one where there are several. */
export function OneProject({ title, children }: { title: string; children: (project: string) => ReactNode }) {
  const t = useWords(words);
  const projects = useProjects();
  const { project, choose } = useProject();
  if (project) return children(project.id);
  return (
    <section className="aj-list" aria-label={title}>
      <h1>{title}</h1>
      <p className="aj-second">{t('choose')}</p>
      <ul className="workforce-projects">
        {projects.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className="aj-button" onClick={() => choose(id)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
