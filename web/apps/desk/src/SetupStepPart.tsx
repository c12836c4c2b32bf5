import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, Segments, useWords } from '@anju/ui';
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
  /** Whether the registers hold something of it already. */
  done: boolean;
  onNext: () => void;
}

/** What one does in a step; the buildings, staff and people steps can be left out. */
export function SetupStepPart({ step, project, done, onNext }: Props) {
  const t = useWords(setupWords);
  const on = (
    <Button kind={done ? 'primary' : 'text'} className="desk-setup-next" onClick={onNext}>
      {t(done ? 'next' : 'skip')}
    </Button>
  );
  switch (step) {
    case 'company':
      return <Company onNext={onNext} />;
    case 'project':
      return (
        <>
          {done && on}
          {!done && <ProjectForm onSaved={onNext} />}
        </>
      );
    case 'buildings':
      return (
        <>
          {on}
          {project && <Generator project={project} onBuilt={onNext} />}
        </>
      );
    case 'staff':
    case 'people':
      return (
        <>
          {on}
          <Several key={step} kind={step} />
        </>
      );
    case 'request':
      return (
        <Link
          to={'/queue' as '/'}
          search={{ intake: 'phone' } as never}
          className="aj-button aj-button-primary"
        >
          {t('finish')}
        </Link>
      );
  }
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
