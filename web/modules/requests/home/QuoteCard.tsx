import { Button, useWords } from '@anju/ui';
import { inYuan } from './progress';
import type { Quote } from './types';
import type { Acting } from './use-case';
import { words } from './words';

/** What it will cost, line by line, and the customer's yes or no. */
export function QuoteCard({ quote, act }: { quote: Quote; act: Acting }) {
  const t = useWords(words);
  const open = !quote.answeredAt;
  return (
    <section className="aj-panel">
      <h2>{t(open ? 'quote.title' : 'quote.title.answered')}</h2>
      <table className="req-quote">
        <tbody>
          {quote.lines.map((line, index) => (
            <tr key={index}>
              <th scope="row">
                {line.text}
                <span className="aj-second">
                  {' '}
                  {line.quantity} {line.unit} × {inYuan(line.price)}
                </span>
              </th>
              <td>{inYuan(Math.round(line.quantity * line.price))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('quote.total')}</th>
            <td>¥{inYuan(quote.total)}</td>
          </tr>
        </tfoot>
      </table>
      {quote.note && <p className="aj-second">{quote.note}</p>}
      {open ? (
        <div className="req-acts">
          <Button busy={act.isPending} onClick={() => act.mutate({ verb: 'REFUSE_QUOTE' })}>
            {t('quote.refuse')}
          </Button>
          <Button kind="primary" busy={act.isPending} onClick={() => act.mutate({ verb: 'ACCEPT_QUOTE' })}>
            {t('quote.accept', { sum: inYuan(quote.total) })}
          </Button>
        </div>
      ) : (
        <p>{t(quote.accepted ? 'quote.accepted' : 'quote.refused')}</p>
      )}
    </section>
  );
}
