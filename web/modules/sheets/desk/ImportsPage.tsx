import './imports.css';
import { Button, Segments, useProject, useProjects, useWords } from '@anju/ui';
import { useListQuery } from '@anju/ui/desk';
import { ImportRun } from './ImportRun';
import { type ImportKind, importKinds } from './imports';
import { ImportUpload } from './ImportUpload';
import { PastImports } from './PastImports';
import { words } from './words';

/** The import centre: template, upload, rows with their errors in place, what was taken. */
export function ImportsPage() {
  const t = useWords(words);
  const { query, change } = useListQuery([], ['kind', 'import'], '');
  const kind = importKinds.find((one) => one === query.filters.kind) ?? 'units';
  const run = query.filters.import;
  return (
    <section className="aj-list" aria-label={t('imports')}>
      <div className="aj-list-head">
        <h1>{t('imports')}</h1>
        {run && <Button onClick={() => change({ import: '' })}>{t('again')}</Button>}
      </div>
      {run ? (
        <ImportRun id={run} />
      ) : (
        <ImportStart
          kind={kind}
          onKind={(chosen) => change({ kind: chosen })}
          onOpened={(id) => change({ import: id })}
        />
      )}
    </section>
  );
}

interface StartProps {
  kind: ImportKind;
  onKind?: (kind: ImportKind) => void;
  onOpened: (id: string) => void;
}

/** Chooses what and where, then takes the file; also used by the first setup. */
export function ImportStart({ kind, onKind, onOpened }: StartProps) {
  const t = useWords(words);
  const projects = useProjects();
  const { project, choose } = useProject();
  return (
    <>
      <p className="aj-second">{t('hint')}</p>
      <div className="imports-what">
        {onKind && (
          <Segments
            label={t('kind')}
            value={kind}
            onChange={onKind}
            options={importKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
        )}
        {project && projects.length > 1 && (
          <label className="aj-query-filter">
            {t('project')}{' '}
            <select value={project.id} onChange={(event) => choose(event.target.value)}>
              {projects.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {project ? (
        <>
          <ImportUpload key={kind} kind={kind} project={project.id} onOpened={onOpened} />
          {onKind && <PastImports key={project.id} project={project.id} onOpen={onOpened} />}
        </>
      ) : (
        <>
          <p className="aj-second">{t('project.first')}</p>
          <div className="aj-projects">
            {projects.map(({ id, name }) => (
              <Button key={id} onClick={() => choose(id)}>
                {name}
              </Button>
            ))}
          </div>
        </>
      )}
    </>
  );
}
