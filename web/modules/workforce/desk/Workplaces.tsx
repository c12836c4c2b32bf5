import './workforce.css';
import { Button, IconButton, useProject, useProjects, useWords } from '@anju/ui';
import { Select } from 'antd';
import { type StaffRequest, useLabels, useTeams } from './staff';
import { words } from './words';

type Works = StaffRequest['assignments'];

/** In which projects somebody works, as what, in which team. */
export function Workplaces({ value, onChange }: { value: Works; onChange: (value: Works) => void }) {
  const t = useWords(words);
  const projects = useProjects();
  const { project } = useProject();
  const put = (index: number, one: Works[number]) =>
    onChange(value.map((before, at) => (at === index ? one : before)));
  return (
    <div className="workforce-rows">
      {value.map((one, index) => (
        <Workplace
          key={index}
          value={{ ...one, project: one.project || project?.id || '' }}
          onChange={(changed) => put(index, changed)}
          onRemove={value.length > 1 ? () => onChange(value.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      {projects.length > value.length && (
        <Button kind="text" onClick={() => onChange([...value, { project: '', post: 'TECHNICIAN' }])}>
          {t('works.add')}
        </Button>
      )}
    </div>
  );
}

interface OneProps {
  value: Works[number];
  onChange: (value: Works[number]) => void;
  onRemove?: () => void;
}

function Workplace({ value, onChange, onRemove }: OneProps) {
  const t = useWords(words);
  const projects = useProjects();
  const posts = useLabels('post');
  const teams = useTeams(value.project || undefined);
  return (
    <div className="workforce-place">
      <Select
        aria-label={t('project')}
        value={value.project || undefined}
        options={projects.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(project: string) => onChange({ ...value, project, team: undefined })}
      />
      <Select
        aria-label={t('post')}
        value={posts.options.some((one) => one.value === value.post) ? value.post : undefined}
        options={posts.options}
        onChange={(post: string) => onChange({ ...value, post })}
      />
      <Select
        aria-label={t('team')}
        value={value.team ?? ''}
        options={[
          { value: '', label: t('works.noteam') },
          ...teams.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(team: string) => onChange({ ...value, team: team || undefined })}
      />
      {onRemove && <IconButton icon="close" label={t('works.remove')} onClick={onRemove} />}
    </div>
  );
}
