import { useState } from 'react';
import { api, ifMatch } from '@anju/api';
import { Button, instantOf, useWords, wallTime } from '@anju/ui';
import { ChoicesField, FormActs, FormPanel, SidePanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { CorrectForm } from './CorrectForm';
import { outageWords as words } from './outage.words';
import { SendForm } from './SendForm';
import { TimeField } from './TimeField';
import { type Channel, channels, type Outage, staleOutages } from './outages';

interface Props {
  outage: Outage;
  etag: string | null;
}

const acts = ['restore', 'update', 'cancel'] as const;
type Act = (typeof acts)[number];

/** All clear, what is new, or that it was no such thing. */
export function OutageActs({ outage, etag }: Props) {
  const t = useWords(words);
  const [open, setOpen] = useState<Act | 'correct' | 'send'>();
  const shut = () => setOpen(undefined);
  const may = acts.filter((act) => outage.can.includes(act));
  const sends = outage.can.includes('attach');
  return (
    <>
      {may.map((act, index) => (
        <Button key={act} kind={index === 0 ? 'primary' : 'plain'} onClick={() => setOpen(act)}>
          {t(act)}
        </Button>
      ))}
      {outage.can.includes('correct') && <Button onClick={() => setOpen('correct')}>{t('correct')}</Button>}
      {sends && <Button onClick={() => setOpen('send')}>{t('send')}</Button>}
      <SidePanel
        open={open !== undefined}
        title={open ? t(open) : ''}
        wide={open === 'correct'}
        onClose={shut}
      >
        {open === 'send' && <SendForm outage={outage} onClose={shut} />}
        {open === 'correct' && <CorrectForm outage={outage} etag={etag} onClose={shut} />}
        {open && open !== 'send' && open !== 'correct' && (
          <ActForm act={open} outage={outage} etag={etag} onClose={shut} />
        )}
      </SidePanel>
    </>
  );
}

function ActForm({ act, outage, etag, onClose }: Props & { act: Act; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field, put } = useDraft({
    at:
      act === 'restore'
        ? wallTime(new Date().toISOString())
        : outage.expectedAt
          ? wallTime(outage.expectedAt)
          : '',
    words: '',
    channels: [...channels] as Channel[],
  });
  const at = draft.at ? instantOf(draft.at) : undefined;
  const said = draft.words.trim();
  const to = { params: { path: { id: outage.id } }, headers: ifMatch(etag) };
  const told = { channels: draft.channels };
  const save = useSend(
    async (): Promise<unknown> => {
      if (act === 'restore')
        return api.POST('/api/outages/{id}/all-clear', { ...to, body: { at, outcome: said, ...told } });
      if (act === 'update')
        return api.POST('/api/outages/{id}/updates', {
          ...to,
          body: { expectedAt: at, note: said || undefined, ...told },
        });
      return api.POST('/api/outages/{id}/cancellation', { ...to, body: { reason: said, ...told } });
    },
    staleOutages,
    onClose,
  );
  const names = {
    restore: {
      at: t('restore.at'),
      words: t('restore.outcome'),
      hint: t('restore.outcome.hint'),
      field: 'outcome',
    },
    update: { at: t('expectedAt'), words: t('update.note'), hint: t('update.note.hint'), field: 'note' },
    cancel: { at: '', words: t('cancel.reason'), hint: undefined, field: 'reason' },
  }[act];
  const missing = act === 'update' ? !at && !said : !said || (act === 'restore' && !at);
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      labels="above"
      acts={<FormActs say={t(act)} busy={save.busy} disabled={missing} onCancel={onClose} />}
    >
      {act === 'restore' && <p>{t('restore.what', { n: outage.open })}</p>}
      {act === 'cancel' && <p>{t('cancel.what')}</p>}
      {act !== 'cancel' && (
        <TimeField
          name={act === 'restore' ? 'at' : 'expectedAt'}
          label={names.at}
          optional={act === 'update' && !outage.planned}
          hint={act === 'update' && !outage.planned ? t('expectedAt.hint') : undefined}
          value={draft.at}
          onChange={(value) => put({ at: value })}
        />
      )}
      <TextField
        {...field('words')}
        name={names.field}
        label={names.words}
        hint={names.hint}
        lines={3}
        longest={500}
        optional={act === 'update'}
        first
      />
      <ChoicesField
        name="channels"
        label={t('channels')}
        value={draft.channels}
        options={channels.map((value) => ({ value, label: t(`way.${value}`) }))}
        onChange={(chosen) => put({ channels: chosen as Channel[] })}
        optional
      />
    </FormPanel>
  );
}
