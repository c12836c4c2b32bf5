import './outages.css';
import { Icon, shortNumber, SubjectLink, useTimes, useWords } from '@anju/ui';
import { outageWords as words } from './outage.words';
import { type KnownOutage, useKnownOutages } from './outages';

/** What is known of an outage, in one line. */
export function useOutageLine() {
  const t = useWords(words);
  const { nearEnd, shortTime, shortEnd } = useTimes();
  return ({ kind, startsAt, expectedAt }: KnownOutage) => {
    const what = t(`kind.${kind}`);
    if (Date.parse(startsAt) > Date.now() && expectedAt)
      return t('known.ahead', { kind: what, from: shortTime(startsAt), to: shortEnd(expectedAt) });
    return expectedAt
      ? t('known.now', { kind: what, time: nearEnd(expectedAt) })
      : t('known.open', { kind: what });
  };
}

/** What is out where the caller is, while somebody types. */
export function OutageNote({
  project,
  place,
  apart,
  onApart,
}: {
  project?: string;
  place?: string;
  /** Whether the report is none of it. */
  apart?: boolean;
  onApart?: (apart: boolean) => void;
}) {
  const t = useWords(words);
  const line = useOutageLine();
  const known = useKnownOutages(project, place);
  if (known.length === 0) return null;
  return (
    <section className="outage-note" role="status">
      {known.map((outage) => (
        <div key={outage.id}>
          <strong>
            <Icon name="warn" /> {line(outage)}
          </strong>
          {outage.reason && <p>{outage.reason}</p>}
          {outage.advice && <p className="aj-second">{outage.advice}</p>}
        </div>
      ))}
      {onApart && (
        <>
          <p className="aj-second">{t('known.hint')}</p>
          <label className="outage-apart">
            <input
              type="checkbox"
              checked={apart ?? false}
              onChange={({ target }) => onApart(target.checked)}
            />
            {t('known.apart')}
          </label>
        </>
      )}
    </section>
  );
}

/** That a request is part of an outage, and when that should be over. */
export function PartOfOutage({ outage }: { outage?: KnownOutage }) {
  const t = useWords(words);
  const { shortTime, shortEnd } = useTimes();
  if (!outage) return null;
  const { id, number, kind, expectedAt, endedAt } = outage;
  const until = endedAt
    ? t('part.over', { time: shortTime(endedAt) })
    : expectedAt
      ? t('part.expected', { time: shortEnd(expectedAt) })
      : t('expectedAt.none');
  return (
    <p className="outage-note outage-part-of" role="note">
      <Icon name="power" />
      <span>
        <strong>{t('part.of', { kind: t(`kind.${kind}`) })}</strong>{' '}
        <SubjectLink to={`/outages/${id}`} number={shortNumber(number)} /> · {until}
      </span>
    </p>
  );
}
