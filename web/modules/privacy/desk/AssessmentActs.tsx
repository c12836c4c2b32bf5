import { useState } from 'react';
import { api, ifMatch } from '@anju/api';
import { Button, ErrorState, useWords } from '@anju/ui';
import { FormActs, FormPanel, SidePanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { AssessmentPanel } from './AssessmentPanel';
import type { Assessment } from './assessments';
import { words } from './assessments.words';

interface Props {
  assessment: Assessment;
  etag: string | null;
}

/** What the reader can do with it now; the approval is solid. */
export function AssessmentActs({ assessment, etag }: Props) {
  const t = useWords(words);
  const [open, setOpen] = useState<'revise' | 'end'>();
  const close = () => setOpen(undefined);
  const { id, can, versions } = assessment;
  const approve = useSend(
    () =>
      api.POST('/api/impact-assessments/{id}/approval', {
        params: { path: { id } },
        headers: ifMatch(etag),
      }),
    ['assessments'],
  );
  return (
    <>
      {can.includes('approve') && (
        <Button kind="primary" busy={approve.busy} onClick={() => approve.send()}>
          {t('approve')}
        </Button>
      )}
      {approve.error != null && <ErrorState error={approve.error} />}
      {(['revise', 'end'] as const)
        .filter((act) => can.includes(act))
        .map((act) => (
          <Button key={act} onClick={() => setOpen(act)}>
            {t(act)}
          </Button>
        ))}
      <SidePanel open={open !== undefined} title={open ? t(open) : ''} onClose={close}>
        {open === 'revise' && (
          <AssessmentPanel before={{ id, etag, said: versions[0]! }} onClose={close} onSaved={close} />
        )}
        {open === 'end' && <EndForm id={id} etag={etag} onClose={close} />}
      </SidePanel>
    </>
  );
}

function EndForm({ id, etag, onClose }: { id: string; etag: string | null; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field } = useDraft({ reason: '' });
  const send = useSend(
    () =>
      api.POST('/api/impact-assessments/{id}/end', {
        params: { path: { id } },
        headers: ifMatch(etag),
        body: { reason: draft.reason },
      }),
    ['assessments'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => send.send()}
      error={send.error}
      acts={<FormActs say={t('end')} busy={send.busy} disabled={!draft.reason.trim()} onCancel={onClose} />}
    >
      <TextField
        {...field('reason')}
        label={t('end.reason')}
        hint={t('end.hint')}
        lines={3}
        longest={500}
        first
      />
    </FormPanel>
  );
}
