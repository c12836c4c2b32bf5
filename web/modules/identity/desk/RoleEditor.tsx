import './identity.css';
import { Button, IconButton, shellWords, useProjects, useWords } from '@anju/ui';
import { Select } from 'antd';
import { companyWide, type Grant, type Role, roles } from './roles';
import { words } from './words';

/** The roles of one account, each for a project or for all of them. */
export function RoleEditor({ value, onChange }: { value: Grant[]; onChange: (value: Grant[]) => void }) {
  const t = useWords(words);
  const said = useWords(shellWords);
  const projects = useProjects();
  const put = (index: number, grant: Grant) => onChange(value.map((one, at) => (at === index ? grant : one)));
  const where = [
    { value: '', label: t('roles.everywhere') },
    ...projects.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <div className="identity-roles">
      {value.map(({ role, project }, index) => (
        <div key={index} className="identity-role">
          <Select
            aria-label={t('role')}
            value={role}
            options={roles.map((one) => ({ value: one, label: said(`roles.${one}`) }))}
            onChange={(chosen: Role) =>
              put(index, { role: chosen, project: companyWide(chosen) ? undefined : project })
            }
          />
          <Select
            aria-label={t('roles.where')}
            value={project ?? ''}
            disabled={companyWide(role)}
            options={where}
            onChange={(chosen: string) => put(index, { role, project: chosen || undefined })}
          />
          <IconButton
            icon="close"
            label={t('roles.remove', { role: said(`roles.${role}`) })}
            onClick={() => onChange(value.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {value.length === 0 && <p className="aj-second">{t('roles.none')}</p>}
      <Button icon="plus" onClick={() => onChange([...value, { role: 'TECHNICIAN' }])}>
        {t('roles.add')}
      </Button>
    </div>
  );
}
