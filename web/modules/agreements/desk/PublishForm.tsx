import { useState } from 'react';
import { api, dataOf, ifMatch } from '@anju/api';
import { dayOf, instantOf, serverNow, useWords } from '@anju/ui';
import { ChoiceField, DateField, FormActs, FormPanel, TextField, useSend } from '@anju/ui/desk';
import { EffectsPreview } from './EffectsPreview';
import { words } from './words';

interface Props {
  id: string;
  etag: string | null;
  onClose: () => void;
}

const choices = ['KEPT', 'SOONER', 'ALL'] as const;

/** From when a version holds, and what it means for requests under way: nothing unless somebody says so. */
export function PublishForm({ id, etag, onClose }: Props) {
  const t = useWords(words);
  const [from, setFrom] = useState<string>();
  const [running, setRunning] = useState<(typeof choices)[number]>('KEPT');
  const [reason, setReason] = useState('');
  const body = {
    from: from && instantOf(`${from}T00:00`),
    running,
    reason: running === 'KEPT' ? undefined : reason,
  };
  const publish = useSend(
    () =>
      dataOf(
        api.POST('/api/terms-proposals/{id}/publication', {
          params: { path: { id } },
          headers: ifMatch(etag),
          body,
        }),
      ),
    ['service-terms'],
    onClose,
  );
  return (
    <FormPanel
      labels="above"
      onSubmit={() => publish.send()}
      error={publish.error}
      acts={<FormActs say={t('publish')} busy={publish.busy} onCancel={onClose} />}
    >
      <DateField
        name="from"
        label={t('publish.from')}
        optional
        value={from}
        onChange={setFrom}
        refuse={(day) => day <= dayOf(serverNow())}
      />
      <ChoiceField
        name="running"
        label={t('publish.running')}
        value={running}
        options={choices.map((value) => ({ value, label: t(`publish.${value}`) }))}
        onChange={(one) => setRunning(choices.find((each) => each === one) ?? 'KEPT')}
      />
      {running !== 'KEPT' && <EffectsPreview proposal={id} running={running} />}
      {running !== 'KEPT' && (
        <TextField
          name="reason"
          label={t('publish.reason')}
          value={reason}
          onChange={setReason}
          lines={2}
          longest={500}
        />
      )}
    </FormPanel>
  );
}
