import { SubjectLink, Timeline, useTimes, useWords, yuan } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import { pageWords } from './page.words';
import { Sent } from './Sent';
import type { RequestView } from './types';
import { words } from './words';

type DeskExtras = NonNullable<RequestView['extras']>;

/** What hangs on a request: words to and fro, prices, offered times, what was sent; nothing that is empty. */
export function Extras({ request }: { request: RequestView }) {
  const data = request.extras;
  if (!data) return null;
  return (
    <>
      <Talk id={request.request.id} data={data} />
      <Merged rows={data.merged} />
      <Called followUps={data.followUps} />
      <Quotes quotes={data.quotes} />
      <Slots slots={data.slots} />
      <Sent deliveries={data.deliveries} />
    </>
  );
}

function Talk({ id, data }: { id: string; data: DeskExtras }) {
  const t = useWords(pageWords);
  const said = useWords(words);
  const all = [
    ...data.messages.map((one) => ({
      id: one.id,
      at: one.at,
      title: one.author || t('messages.theirs'),
      note: <Said text={one.text} pictures={one.files.map((file) => `/api/requests/${id}/files/${file}`)} />,
      tone: one.fromReporter ? ('plain' as const) : ('jade' as const),
    })),
    ...data.replies.map((one) => ({
      id: one.id,
      at: one.at,
      title: `${one.author} \u00b7 ${said(`way.${one.way}`)}`,
      note: one.text,
      tone: 'moss' as const,
    })),
  ];
  if (all.length === 0) return null;
  all.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return (
    <Panel title={t('messages')}>
      <Timeline entries={all} />
    </Panel>
  );
}

function Said({ text, pictures }: { text: string; pictures: string[] }) {
  const t = useWords(pageWords);
  return (
    <>
      {text}
      {pictures.length > 0 && (
        <span className="rq-said-pictures">
          {pictures.map((src, index) => (
            <a key={src} href={src} target="_blank" rel="noreferrer">
              <img
                src={`${src}?thumbnail=true`}
                alt={t('messages.picture', { n: index + 1 })}
                loading="lazy"
              />
            </a>
          ))}
        </span>
      )}
    </>
  );
}

function Quotes({ quotes }: Pick<DeskExtras, 'quotes'>) {
  const t = useWords(pageWords);
  const said = useWords(words);
  const { shortTime } = useTimes();
  if (quotes.length === 0) return null;
  const answer = (quote: DeskExtras['quotes'][number]) => {
    if (quote.way === 'REPLACED') return t('quote.replaced');
    if (quote.accepted === undefined) return t('quote.open');
    return t(quote.accepted ? 'quote.accepted' : 'quote.refused', { who: quote.answeredBy ?? '' });
  };
  return (
    <Panel title={t('quotes')}>
      {quotes.map((quote) => (
        <table key={quote.id} className="rq-lines">
          <caption>
            {shortTime(quote.offeredAt)} {quote.offeredBy} <strong>{answer(quote)}</strong>
          </caption>
          <tbody>
            {quote.lines.map((line, index) => (
              <tr key={index}>
                <td>{line.text}</td>
                <td>
                  {line.quantity} {line.unit}
                </td>
                <td>{yuan(line.price)}</td>
                <td>{yuan(Math.round(line.quantity * line.price))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th colSpan={3}>{said('quote.total')}</th>
              <td>{yuan(sumOf(quote.lines))}</td>
            </tr>
          </tfoot>
        </table>
      ))}
    </Panel>
  );
}

const sumOf = (lines: DeskExtras['quotes'][number]['lines']) =>
  lines.reduce((sum, line) => sum + Math.round(line.quantity * line.price), 0);

function Slots({ slots }: Pick<DeskExtras, 'slots'>) {
  const t = useWords(pageWords);
  const { shortTime, clockEnd } = useTimes();
  if (slots.length === 0) return null;
  return (
    <Panel title={t('slots')}>
      <ul>
        {slots.map((slot) => (
          <li key={slot.id}>
            {shortTime(slot.from)} – {clockEnd(slot.to)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Merged({ rows }: { rows: DeskExtras['merged'] }) {
  const t = useWords(pageWords);
  if (rows.length === 0) return null;
  return (
    <Panel title={t('merged')}>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <SubjectLink to={`/requests/${row.id}`} number={row.number} /> {row.title}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Called({ followUps }: Pick<DeskExtras, 'followUps'>) {
  const t = useWords(pageWords);
  const { shortEnd } = useTimes();
  if (followUps.length === 0) return null;
  return (
    <Panel title={t('follow.title')}>
      {followUps.map((one) => (
        <section key={one.id}>
          <p>
            {t(`cause.${one.cause}`)}{' '}
            <strong>
              {one.result ? t(`outcome.${one.result}`) : t('follow.by', { time: shortEnd(one.dueAt) })}
            </strong>{' '}
            <span className="aj-second">{one.doneBy}</span>
          </p>
          <Timeline
            entries={one.attempts.map((attempt, index) => ({
              id: String(index),
              at: attempt.at,
              title: `${attempt.author} ${t(`method.${attempt.method}`)} \u00b7 ${t(`outcome.${attempt.outcome}`)}`,
              note: attempt.note,
            }))}
          />
        </section>
      ))}
    </Panel>
  );
}
