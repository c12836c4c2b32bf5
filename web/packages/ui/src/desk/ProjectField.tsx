import { useProject, useProjects } from '../shell/projects';
import { ChoiceField } from './ChoiceField';

interface Props {
  label: string;
  value?: string;
  onChange: (id: string | undefined) => void;
  /** Where the form begins. */
  first?: boolean;
}

/** Which project: not asked where there is only one. */
export function ProjectField({ label, value, onChange, first }: Props) {
  const projects = useProjects();
  const { project } = useProject();
  if (projects.length < 2) return null;
  return (
    <ChoiceField
      name="project"
      label={label}
      value={value ?? project?.id}
      onChange={onChange}
      first={first}
      options={projects.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
