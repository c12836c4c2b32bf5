import { useState } from 'react';
import { Segments, useWords } from '@anju/ui';
import { TextField } from '@anju/ui/desk';
import { useVerb } from '../requests';
import { words } from '../words';
import type { ActProps } from './act-props';
import { ActForm, Line } from './parts';

const ways = ['PHONE', 'COUNTER'] as const;
const answers = ['yes', 'no'] as const;

/** Writes down how the customer answered the price. */
export function QuoteAnswerAct({ request, onDone }: ActProps) {
  const t = useWords(words);
  const [answer, setAnswer] = useState<(typeof answers)[number]>('yes');
  const [way, setWay] = useState<(typeof ways)[number]>('PHONE');
  const [by, setBy] = useState(request.reporter.name ?? '');
  const { send, busy, error } = useVerb(request, 'quote-answer', onDone);
  return (
    <ActForm
      say={t(`answer.${answer}`)}
      busy={busy}
      error={error}
      ready={by.trim() !== ''}
      onSubmit={() => send({ accepted: answer === 'yes', way, by: by.trim() })}
    >
      <Line label={t('act.answer-quote')}>
        <Segments
          label={t('act.answer-quote')}
          value={answer}
          options={answers.map((value) => ({ value, label: t(`answer.${value}`) }))}
          onChange={setAnswer}
        />
      </Line>
      <Line label={t('form.answer.way')}>
        <Segments
          label={t('form.answer.way')}
          value={way}
          options={ways.map((value) => ({ value, label: t(`answer.${value}`) }))}
          onChange={setWay}
        />
      </Line>
      <TextField name="by" label={t('form.answer.by')} value={by} onChange={setBy} longest={100} />
    </ActForm>
  );
}
