import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Segments, useWords } from '@anju/ui';
import { Loaded } from '@anju/ui/desk';
import { Generator } from '@anju/modules/estate/desk/GeneratorPanel';
import { ProjectForm } from '@anju/modules/estate/desk/ProjectPanel';
import { CompanyForm } from '@anju/modules/identity/desk/CompanyPage';
import { PersonForm } from '@anju/modules/people/desk/PersonPanel';
import { ImportRun } from '@anju/modules/sheets/desk/ImportRun';
import { ImportStart } from '@anju/modules/sheets/desk/ImportsPage';
import { StaffForm } from '@anju/modules/workforce/desk/StaffPanel';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SetupStep } from './setup';
import { setupWords } from './setup.words';

interface Props {
  step: SetupStep;
  project?: string;
  /** Of which steps the registers hold something already. */
  done: Record<SetupStep, boolean>;
  onNext: () => void;
}

/** What one does in a step. */
export function SetupStepPart({ step, project, done, onNext }: Props) {
  switch (step) {
    case 'company':
      return <Company onNext={onNext} />;
    case 'project':
      return done.project ? null : <ProjectForm onSaved={onNext} />;
    case 'buildings':
      return project ? <Generator project={project} onBuilt={onNext} /> : null;
    case 'staff':
    case 'people':
      return <Several key={step} kind={step} />;
    case 'request':
      return <Ready done={done} />;
  }
}

/** What stands, what can follow, and the way to the first request. */
function Ready({ done }: Pick<Props, 'done'>) {
  const t = useWords(setupWords);
  const later = (['buildings', 'staff', 'people'] as const).filter((step) => !done[step]);
  return (
    <>
      {later.length > 0 && (
        <ul className="desk-setup-later">
          {later.map((step) => (
            <li key={step}>{t(`later.${step}`)}</li>
          ))}
        </ul>
      )}
      <p className="desk-setup-acts">
        <Link
          to={'/queue' as '/'}
          search={{ intake: 'phone' } as never}
          className="aj-button aj-button-primary"
        >
          {t('finish')}
        </Link>
        <Link to={'/settings/accounts' as '/'} className="aj-button">
          {t('invite')}
        </Link>
      </p>
    </>
  );
}

function Company({ onNext }: { onNext: () => void }) {
  const company = useQuery({ queryKey: ['company'], queryFn: () => dataOf(api.GET('/api/company')) });
  return <Loaded query={company}>{(loaded) => <CompanyForm company={loaded} onSaved={onNext} />}</Loaded>;
}

/** Many at once from a sheet, or one by one. */
function Several({ kind }: { kind: 'staff' | 'people' }) {
  const t = useWords(setupWords);
  const [way, setWay] = useState<'import' | 'hand'>('import');
  const [run, setRun] = useState<string>();
  const [count, setCount] = useState(0);
  const added = () => setCount(count + 1);
  return (
    <>
      <Segments
        label={t(`step.${kind}`)}
        value={way}
        onChange={setWay}
        options={(['import', 'hand'] as const).map((value) => ({ value, label: t(`way.${value}`) }))}
      />
      {way === 'import' && (run ? <ImportRun id={run} /> : <ImportStart kind={kind} onOpened={setRun} />)}
      {way === 'hand' && count > 0 && <p role="status">{t('added', { n: count })}</p>}
      {way === 'hand' && kind === 'staff' && <StaffForm key={count} onSaved={added} />}
      {way === 'hand' && kind === 'people' && <PersonForm key={count} onSaved={added} />}
    </>
  );
}
