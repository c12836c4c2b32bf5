import { useState, type ReactNode } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { FormPanel, TextField, useSend } from '@anju/ui/desk';
import { stale } from './candidates';
import type { Job } from './types';
import { words } from './words';

interface Props {
  verb: 'confirm' | 'refuse';
  order: Job;
  news: ReactNode;
  onDone: () => void;
}

/** What the customer said of the result on the telephone: yes, or no with the reason, which reopens the work. */
export function AnswerForm({ verb, order, news, onDone }: Props) {
  const t = useWords(words);
  const [name, setName] = useState(order.customer?.name ?? '');
  const [text, setText] = useState('');
  const params = { path: { id: order.id } };
  const said = { name: name.trim(), text: text.trim() };
  const { send, busy, error } = useSend(
    () =>
      verb === 'confirm'
        ? dataOf(
            api.POST('/api/work-orders/{id}/confirmation-by-phone', {
              params,
              body: { name: said.name, comment: said.text || undefined },
            }),
          )
        : dataOf(
            api.POST('/api/work-orders/{id}/refusal', {
              params,
              body: { name: said.name, reason: said.text },
            }),
          ),
    stale,
    onDone,
  );
  const ready = said.name !== '' && (verb === 'confirm' || said.text !== '');
  return (
    <FormPanel
      labels="above"
      error={error}
      news={news}
      onSubmit={() => ready && send()}
      acts={
        <Button kind="primary" submit busy={busy} disabled={!ready}>
          {t(verb)}
        </Button>
      }
    >
      <TextField name="name" label={t('answer.who')} value={name} onChange={setName} longest={60} first />
      <TextField
        name={verb === 'confirm' ? 'comment' : 'reason'}
        label={t(verb === 'confirm' ? 'answer.comment' : 'reason')}
        value={text}
        onChange={setText}
        lines={3}
        longest={500}
        optional={verb === 'confirm'}
      />
    </FormPanel>
  );
}
