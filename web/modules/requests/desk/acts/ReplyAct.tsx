import { useState } from 'react';
import { instantOf, Segments, useWords } from '@anju/ui';
import { FormField } from '@anju/ui/desk';
import { useVerb } from '../requests';
import { words } from '../words';
import type { ActProps } from './act-props';
import { ActForm, Line } from './parts';
import { PhrasedField } from './PhrasedField';

const ways = ['SENT', 'CONVERSATION'] as const;

/** Answers a complaint or enquiry: words that are sent, or that were spoken and are written down here. */
export function ReplyAct({ request, phrases, onDone }: ActProps) {
  const t = useWords(words);
  const [way, setWay] = useState<(typeof ways)[number]>('SENT');
  const [text, setText] = useState('');
  const [at, setAt] = useState('');
  const { send, busy, error } = useVerb(request, 'replies', onDone);
  return (
    <ActForm
      say={t('act.reply')}
      busy={busy}
      error={error}
      ready={text.trim() !== ''}
      onSubmit={() =>
        send({
          way,
          text: text.trim(),
          at: way === 'CONVERSATION' && at ? instantOf(at) : undefined,
        })
      }
    >
      <PhrasedField request={request} text={text} onText={setText} longest={4000} phrases={phrases} />
      <Line label={t('form.way')}>
        <Segments
          label={t('form.way')}
          value={way}
          options={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
          onChange={setWay}
        />
      </Line>
      {way === 'CONVERSATION' && (
        <FormField name="at" label={t('form.at')} optional>
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              className="aj-input"
              value={at}
              onChange={(event) => setAt(event.target.value)}
            />
          )}
        </FormField>
      )}
    </ActForm>
  );
}
