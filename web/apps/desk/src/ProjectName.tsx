import './desk.css';
import { useSession } from '@anju/ui';

/** Where one works: the project if there is one, otherwise the company. */
export function ProjectName() {
  const { projects, company } = useSession();
  return <strong className="desk-project">{projects.length === 1 ? projects[0]?.name : company.name}</strong>;
}
