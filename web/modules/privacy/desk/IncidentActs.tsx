import { useState } from 'react';
import { api, ifMatch } from '@anju/api';
import { Button, ErrorState, useWords } from '@anju/ui';
import { FormActs, FormPanel, SidePanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { IncidentPanel } from './IncidentPanel';
import type { Incident } from './incidents';
import { words } from './incidents.words';
import { TellPanel } from './TellPanel';

interface Props {
  incident: Incident;
  etag: string | null;
}

/** What can be done with it; it closes once everything is answered, until then answering leads on. */
export function IncidentActs({ incident, etag }: Props) {
  const t = useWords(words);
  const [open, setOpen] = useState<'answer' | 'note' | 'tell'>();
  const shut = () => setOpen(undefined);
  const { id, can, missing } = incident;
  const close = useSend(
    () => api.POST('/api/data-incidents/{id}/closing', { params: { path: { id } }, headers: ifMatch(etag) }),
    ['incidents'],
  );
  if (!can.length) return null;
  const complete = missing.length === 0;
  return (
    <>
      {complete && (
        <Button kind="primary" busy={close.busy} onClick={() => close.send()}>
          {t('close')}
        </Button>
      )}
      <Button kind={complete ? 'plain' : 'primary'} onClick={() => setOpen('answer')}>
        {t('answer')}
      </Button>
      <Button onClick={() => setOpen('tell')}>{t('tell')}</Button>
      <Button onClick={() => setOpen('note')}>{t('note')}</Button>
      {close.error != null && <ErrorState error={close.error} />}
      <SidePanel open={open !== undefined} title={open ? t(open) : ''} onClose={shut}>
        {open === 'answer' && (
          <IncidentPanel incident={{ known: incident, etag }} onClose={shut} onSaved={shut} />
        )}
        {open === 'tell' && <TellPanel incident={incident} etag={etag} onClose={shut} />}
        {open === 'note' && <NoteForm id={id} onClose={shut} />}
      </SidePanel>
    </>
  );
}

function NoteForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field } = useDraft({ note: '' });
  const send = useSend(
    () =>
      api.POST('/api/data-incidents/{id}/notes', { params: { path: { id } }, body: { note: draft.note } }),
    ['incidents'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => send.send()}
      error={send.error}
      acts={<FormActs say={t('note')} busy={send.busy} disabled={!draft.note.trim()} onCancel={onClose} />}
    >
      <TextField {...field('note')} label={t('note.what')} lines={4} longest={2000} first />
    </FormPanel>
  );
}
