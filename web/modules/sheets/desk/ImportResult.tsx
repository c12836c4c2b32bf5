import { useState } from 'react';
import { download } from '@anju/api';
import { Button, EmptyState, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { Link } from '@tanstack/react-router';
import { ImportUndo } from './ImportUndo';
import { type ImportKind, type ImportView, registerOf } from './imports';
import { words } from './words';

/** The lines that were not taken, to be put right elsewhere. */
export function FaultyDownload({ view }: { view: ImportView }) {
  const t = useWords(words);
  const faulty = useSend(
    () => download(`/api/imports/${view.id}/faulty.xlsx`, `${view.kind}-faulty.xlsx`),
    [],
  );
  return (
    <Button busy={faulty.busy} onClick={() => faulty.send()}>
      {t('download.faulty')}
    </Button>
  );
}

/** What became of a file: so much was taken, or taken back; the way to the register and the way back. */
export function ImportResult({ view }: { view: ImportView }) {
  const t = useWords(words);
  const [asking, setAsking] = useState(false);
  if (view.state === 'UNDONE') {
    return <EmptyState title={t('undone', { n: view.undone ?? 0 })} hint={t('undone.hint')} />;
  }
  const rest = view.lines - (view.taken ?? 0);
  return (
    <>
      <EmptyState
        title={t('done', { n: view.taken ?? 0 })}
        hint={rest > 0 ? t('done.rest', { n: rest }) : undefined}
        action={
          <span className="imports-acts">
            <Link className="aj-button" to={registerOf[view.kind as ImportKind] ?? '/registers'}>
              {t('done.look')}
            </Link>
            {rest > 0 && view.faulty > 0 && <FaultyDownload view={view} />}
            {!asking && (
              <Button kind="text" onClick={() => setAsking(true)}>
                {t('undo')}
              </Button>
            )}
          </span>
        }
      />
      {asking && <ImportUndo view={view} onClose={() => setAsking(false)} />}
    </>
  );
}
