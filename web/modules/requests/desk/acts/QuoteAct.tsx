import { useState } from 'react';
import { Button, FieldError, IconButton, useProblemText, useWords, yuan } from '@anju/ui';
import { TextField } from '@anju/ui/desk';
import { useVerb } from '../requests';
import { words } from '../words';
import type { ActProps } from './act-props';
import { ActForm } from './parts';
import { Problem } from '@anju/api';

interface Draft {
  text: string;
  quantity: string;
  unit: string;
  price: string;
}

const blank: Draft = { text: '', quantity: '1', unit: '', price: '' };
const fen = (line: Draft) => Math.round(Number(line.price) * 100);
const amount = (line: Draft) => Math.round(Number(line.quantity) * fen(line)) || 0;
const whole = (line: Draft) => line.text.trim() !== '' && Number(line.quantity) > 0 && line.price !== '';

/** What it will cost, line by line; the customer answers before work begins. */
export function QuoteAct({ request, onDone }: ActProps) {
  const t = useWords(words);
  const problem = useProblemText();
  const [lines, setLines] = useState<Draft[]>([blank]);
  const [note, setNote] = useState('');
  const { send, busy, error } = useVerb(request, 'quotes', onDone);
  const put = (index: number, change: Partial<Draft>) =>
    setLines((before) => before.map((line, at) => (at === index ? { ...line, ...change } : line)));
  const total = lines.reduce((sum, line) => sum + amount(line), 0);
  const input = (index: number, name: keyof Draft, type: 'text' | 'number' = 'text') => (
    <input
      className="aj-input"
      type={type}
      min={0}
      step="any"
      aria-label={`${t(name === 'text' ? 'quote.item' : `quote.${name}`)} ${index + 1}`}
      value={lines[index]?.[name] ?? ''}
      onChange={(event) => put(index, { [name]: event.target.value })}
    />
  );
  return (
    <ActForm
      say={t('quote.send', { sum: yuan(total) })}
      busy={busy}
      error={error}
      ready={lines.every(whole)}
      onSubmit={() =>
        send({
          note: note.trim() || undefined,
          lines: lines.map((line) => ({
            text: line.text.trim(),
            quantity: Number(line.quantity),
            unit: line.unit.trim() || undefined,
            price: fen(line),
          })),
        })
      }
    >
      <table className="rq-quote">
        <thead>
          <tr>
            <th>{t('quote.item')}</th>
            <th>{t('quote.quantity')}</th>
            <th>{t('quote.unit')}</th>
            <th>{t('quote.price')}</th>
            <th className="aj-number">{t('quote.amount')}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index}>
              <td>{input(index, 'text')}</td>
              <td>{input(index, 'quantity', 'number')}</td>
              <td>{input(index, 'unit')}</td>
              <td>{input(index, 'price', 'number')}</td>
              <td className="aj-number">{yuan(amount(line))}</td>
              <td>
                {lines.length > 1 && (
                  <IconButton
                    icon="close"
                    size={16}
                    label={t('quote.remove')}
                    onClick={() => setLines(lines.filter((_, at) => at !== index))}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button kind="text" icon="plus" className="rq-act-add" onClick={() => setLines([...lines, blank])}>
        {t('quote.add')}
      </Button>
      {error instanceof Problem && error.errors.length > 0 && (
        <FieldError>{problem(error).fields[0]?.text}</FieldError>
      )}
      <TextField name="note" label={t('form.note')} value={note} onChange={setNote} longest={1000} optional />
    </ActForm>
  );
}
