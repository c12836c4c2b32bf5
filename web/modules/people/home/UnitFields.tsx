import type { components } from '@anju/api';
import { Segments, useWords } from '@anju/ui';
import { JoinField } from './JoinField';
import { words } from './words';

type Schemas = components['schemas'];
export type Relation = NonNullable<Schemas['RegistrationRequest']['relation']>;
export type Way = 'code' | 'ask';
const ways: Way[] = ['code', 'ask'];
const relations: Relation[] = ['OWNER', 'CO_OWNER', 'OCCUPIER', 'LESSEE', 'FAMILY', 'STAFF_OF_LESSEE'];

interface Props {
  way: Way;
  onWay: (way: Way) => void;
  projects: Schemas['ProjectName'][];
  errors: Record<string, string>;
}

/** Which home: by the code that was handed out, or in words that the desk checks. */
export function UnitFields({ way, onWay, projects, errors }: Props) {
  const t = useWords(words);
  return (
    <>
      <Segments
        label={t('join.way')}
        value={way}
        options={ways.map((value) => ({ value, label: t(`join.way.${value}`) }))}
        onChange={onWay}
      />
      <p className="aj-second">{t(`join.way.${way}.hint`)}</p>
      {way === 'code' ? (
        <JoinField
          key="code"
          name="code"
          label={t('join.code')}
          error={errors.code}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
        />
      ) : (
        <InWords projects={projects} error={errors.unit} />
      )}
    </>
  );
}

function InWords({ projects, error }: { projects: Props['projects']; error?: string }) {
  const t = useWords(words);
  return (
    <>
      <label className="aj-field">
        <span>{t('join.project')}</span>
        <select className="aj-input" name="project">
          {projects.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <JoinField key="unit" name="unit" label={t('join.unit')} error={error} />
      <label className="aj-field">
        <span>{t('join.relation')}</span>
        <select className="aj-input" name="relation" defaultValue="OCCUPIER">
          {relations.map((relation) => (
            <option key={relation} value={relation}>
              {t(`relation.${relation}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
