import { useWords } from '@anju/ui';
import { TextField } from '@anju/ui/desk';
import type { BuildingPlan } from './estate';
import { words } from './words';

type Naming = BuildingPlan['naming'];

const names = [
  'sectionCode',
  'sectionName',
  'floorCode',
  'floorName',
  'unitCode',
  'unitName',
  'spaceCode',
  'spaceName',
] as const satisfies (keyof Naming)[];

/** The patterns by which places are called; folded away, because the usual ones mostly fit. */
export function NamingFields({ value, onChange }: { value: Naming; onChange: (value: Naming) => void }) {
  const t = useWords(words);
  return (
    <details className="estate-naming">
      <summary>{t('generate.naming')}</summary>
      <p className="aj-second">{t('generate.naming.hint')}</p>
      {names.map((name) => (
        <TextField
          key={name}
          name={`naming.${name}`}
          label={t(`naming.${name}`)}
          longest={60}
          value={value[name]}
          onChange={(text) => onChange({ ...value, [name]: text })}
        />
      ))}
    </details>
  );
}
