import './imports.css';
import { api, dataOf } from '@anju/api';
import { Button, ErrorState, useWords } from '@anju/ui';
import { Loaded, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { FaultyDownload, ImportResult } from './ImportResult';
import { ImportRows } from './ImportRows';
import type { ImportView } from './imports';
import { words } from './words';

/** One file on its way into a register, or what became of it. */
export function ImportRun({ id, onDone }: { id: string; onDone?: () => void }) {
  const run = useQuery({
    queryKey: ['imports', id],
    queryFn: () => dataOf(api.GET('/api/imports/{id}', { params: { path: { id } } })),
  });
  return (
    <Loaded query={run}>
      {(view) =>
        view.state === 'OPEN' ? <OpenRun view={view} onDone={onDone} /> : <ImportResult view={view} />
      }
    </Loaded>
  );
}

function OpenRun({ view, onDone }: { view: ImportView; onDone?: () => void }) {
  const t = useWords(words);
  const navigate = useNavigate();
  const path = { params: { path: { id: view.id } } };
  const valid = view.lines - view.faulty;
  const commit = useSend(
    (onlyValid: boolean) => dataOf(api.POST('/api/imports/{id}/commit', { ...path, body: { onlyValid } })),
    ['imports', 'places', 'people', 'staff', 'teams'],
    onDone,
  );
  const discard = useSend(
    () => api.DELETE('/api/imports/{id}', path),
    ['imports'],
    () =>
      void navigate({
        to: '.',
        search: ((before: object) => ({ ...before, import: undefined })) as never,
      }),
  );
  const error = commit.error ?? discard.error;
  return (
    <>
      <div className="imports-sum">
        <strong>{t('preview', { file: view.fileName, n: view.lines })}</strong>
        <span className={view.faulty > 0 ? 'imports-bad' : 'imports-good'} role="status">
          {view.faulty > 0 ? t('faulty', { n: view.faulty }) : t('sound')}
        </span>
        <span className="imports-acts">
          {view.faulty === 0 && (
            <Button kind="primary" busy={commit.busy} onClick={() => commit.send(false)}>
              {t('commit.all', { n: view.lines })}
            </Button>
          )}
          {view.faulty > 0 && valid > 0 && (
            <Button kind="primary" busy={commit.busy} onClick={() => commit.send(true)}>
              {t('commit.valid', { n: valid })}
            </Button>
          )}
          {view.faulty > 0 && <FaultyDownload view={view} />}
          <Button kind="text" busy={discard.busy} onClick={() => discard.send()}>
            {t('discard')}
          </Button>
        </span>
      </div>
      {error && <ErrorState error={error} />}
      <ImportRows view={view} />
    </>
  );
}
