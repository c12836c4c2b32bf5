import { api, type components, dataOf } from '@anju/api';
import { Button, ErrorState, useWords } from '@anju/ui';
import { Loaded, Panel, useSend, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import type { ImportView } from './imports';
import { words } from './words';

type Undo = components['schemas']['UndoView'];

/** Says what would go and what has to stay, with the reason, before anything is taken back. */
export function ImportUndo({ view, onClose }: { view: ImportView; onClose: () => void }) {
  const t = useWords(words);
  const path = { params: { path: { id: view.id } } };
  const preview = useQuery({
    queryKey: ['import-undo', view.id],
    queryFn: () => dataOf(api.GET('/api/imports/{id}/undo', path)),
    staleTime: 0,
  });
  const undo = useSend(
    () => dataOf(api.POST('/api/imports/{id}/undo', path)),
    ['imports', 'places', 'people', 'staff', 'teams', 'projects'],
  );
  return (
    <Panel title={t('undo.title', { file: view.fileName })}>
      <Loaded query={preview} lines={3}>
        {(would) => (
          <div className="imports-undo">
            <p>{t(would.removable > 0 ? 'undo.goes' : 'undo.nothing', { n: would.removable })}</p>
            {would.keptInAll > 0 && <Kept would={would} />}
            <p className="aj-second">{t('undo.changes')}</p>
            {undo.error && <ErrorState error={undo.error} />}
            <div className="imports-acts">
              {would.removable > 0 && (
                <Button kind="danger" busy={undo.busy} onClick={() => undo.send()}>
                  {t('undo.act', { n: would.removable })}
                </Button>
              )}
              <Button onClick={onClose}>{t('undo.leave')}</Button>
            </div>
          </div>
        )}
      </Loaded>
    </Panel>
  );
}

function Kept({ would: { kept, keptInAll } }: { would: Undo }) {
  const t = useWords(words);
  const reason = (code: string) =>
    t(`kept.${code}` in words ? (`kept.${code}` as 'kept.has-account') : 'kept.still-needed');
  return (
    <>
      <p>{t('undo.stays', { n: keptInAll })}</p>
      <WideTable label={t('undo.stays', { n: keptInAll })}>
        <table>
          <tbody>
            {kept.map(({ type, name, reason: code }, index) => (
              <tr key={`${type} ${name} ${index}`}>
                <th scope="row">{name}</th>
                <td>{t(`made.${type}` as 'made.place')}</td>
                <td>{reason(code)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {keptInAll > kept.length && (
        <p className="aj-second">{t('undo.more', { n: keptInAll - kept.length })}</p>
      )}
    </>
  );
}
