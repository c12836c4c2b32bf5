import { useState } from 'react';
import { api, download, ifMatch } from '@anju/api';
import { Button, ErrorState, useWords } from '@anju/ui';
import { FormActs, FormPanel, SidePanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { words as erasureWords } from './erasure.words';
import type { RightsRequest } from './rights';
import { words } from './rights.words';

const acts = ['accept', 'complete', 'refuse'] as const;
type Act = (typeof acts)[number];

const copy = 'personal-data.zip';

interface Props {
  request: RightsRequest;
  etag: string | null;
}

/** What the office can say to it now; the one that leads on is solid. */
export function RightsActs({ request, etag }: Props) {
  const t = useWords(words);
  const [open, setOpen] = useState<Act>();
  const close = () => setOpen(undefined);
  const may = acts.filter((act) => request.can.includes(act));
  return (
    <>
      {request.can.includes('export') && <CopyButton request={request} />}
      {may.map((act) => (
        <Button key={act} kind={act === 'refuse' ? 'plain' : 'primary'} onClick={() => setOpen(act)}>
          {t(act)}
        </Button>
      ))}
      <SidePanel open={open !== undefined} title={open ? t(open) : ''} onClose={close}>
        {open && <ActForm key={open} act={open} request={request} etag={etag} onClose={close} />}
      </SidePanel>
    </>
  );
}

/** The copy that is handed to the person. */
function CopyButton({ request: { id } }: Pick<Props, 'request'>) {
  const t = useWords(erasureWords);
  const load = useSend(() => download(`/api/rights-requests/${id}/export.zip`, copy), []);
  return (
    <>
      <Button busy={load.busy} title={t('copy.hint')} onClick={() => load.send()}>
        {t('copy')}
      </Button>
      {load.error && <ErrorState error={load.error} />}
    </>
  );
}

function ActForm({ act, request, etag, onClose }: Props & { act: Act; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field } = useDraft({ note: '', reason: '' });
  const to = { params: { path: { id: request.id } }, headers: ifMatch(etag) };
  const note = { note: draft.note.trim() || undefined };
  const send = useSend(
    (): Promise<unknown> => {
      if (act === 'refuse') {
        return api.POST('/api/rights-requests/{id}/refusal', { ...to, body: { reason: draft.reason } });
      }
      if (act === 'accept') return api.POST('/api/rights-requests/{id}/acceptance', { ...to, body: note });
      return api.POST('/api/rights-requests/{id}/completion', { ...to, body: note });
    },
    ['rights'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => send.send()}
      error={send.error}
      acts={
        <FormActs
          say={t(act)}
          busy={send.busy}
          disabled={act === 'refuse' && !draft.reason.trim()}
          onCancel={onClose}
        />
      }
    >
      {act === 'refuse' ? (
        <TextField
          {...field('reason')}
          label={t('refuse.reason')}
          hint={t('refuse.hint')}
          lines={4}
          longest={1000}
          first
        />
      ) : (
        <TextField {...field('note')} label={t(`${act}.note`)} lines={4} longest={1000} optional first />
      )}
    </FormPanel>
  );
}
