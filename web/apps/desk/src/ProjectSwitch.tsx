import { Icon, shellWords, useProject, useProjects, useSession, useWords } from '@anju/ui';
import { Dropdown } from 'antd';

/** Where one works: one project or all of them. Who has one project only sees its name. */
export function ProjectSwitch() {
  const t = useWords(shellWords);
  const { company } = useSession();
  const projects = useProjects();
  const { project, choose } = useProject();
  if (projects.length < 2) {
    return <strong className="desk-project">{project?.name ?? company.name}</strong>;
  }
  const all = { key: '', label: t('projects.all') };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [all, ...projects.map(({ id, name }) => ({ key: id, label: name }))],
        selectedKeys: [project?.id ?? ''],
        onClick: ({ key }) => choose(key || undefined),
      }}
    >
      <button type="button" className="desk-project desk-corner">
        <span>{project?.name ?? all.label}</span>
        <span className="aj-hidden">{t('projects.switch')}</span>
        <Icon name="down" size={16} />
      </button>
    </Dropdown>
  );
}
