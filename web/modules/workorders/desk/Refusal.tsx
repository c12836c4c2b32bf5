import { asProblem } from '@anju/api';
import { FieldError, type TimelineEntry, useProblemText, useTimes, useWords } from '@anju/ui';
import { Overtaken } from '@anju/ui/desk';
import { words } from './words';

interface Props {
  error: unknown;
  /** What others did since one began. */
  since: TimelineEntry[];
}

/** Why an act on an order was refused; who was slower than somebody else sees what that was. */
export function Refusal({ error, since }: Props) {
  const problem = useProblemText();
  if (error == null) return null;
  const known = asProblem(error);
  if (since.length === 0 && ![409, 412].includes(known.status)) {
    return <FieldError>{problem(known).title}</FieldError>;
  }
  return <Overtaken error={error} news={<News since={since} />} />;
}

/** What others did, line by line; nothing if they did nothing. */
export function News({ since }: Pick<Props, 'since'>) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  if (since.length === 0) return null;
  return (
    <ul aria-label={t('since')}>
      {since.map(({ id, at, title, note }) => (
        <li key={id}>
          {shortTime(at)} {[title, note].filter(Boolean).join(' \u00b7 ')}
        </li>
      ))}
    </ul>
  );
}
