import { api } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { FormPanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { words } from './erasure.words';

/** Executes it: with the grounds, and only after the word for it was typed. */
export function ErasureForm({ request, again }: { request: string; again: boolean }) {
  const t = useWords(words);
  const { draft, field } = useDraft({ reason: '', typed: '' });
  const word = t('word');
  const erase = useSend(
    () =>
      api.PUT('/api/rights-requests/{id}/erasure', {
        params: { path: { id: request } },
        body: { reason: draft.reason },
      }),
    ['rights', 'people'],
  );
  return (
    <FormPanel
      onSubmit={() => erase.send()}
      error={erase.error}
      labels="above"
      acts={
        <Button
          kind="danger"
          submit
          busy={erase.busy}
          disabled={!draft.reason.trim() || draft.typed.trim() !== word}
        >
          {t(again ? 'execute.again' : 'execute')}
        </Button>
      }
    >
      <p>{t('execute.warn')}</p>
      <TextField {...field('reason')} label={t('reason')} hint={t('reason.hint')} longest={500} />
      <TextField {...field('typed')} label={t('typed', { word })} longest={20} autoComplete="off" />
    </FormPanel>
  );
}
