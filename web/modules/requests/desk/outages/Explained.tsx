import { shortNumber, useTimes, useWords } from '@anju/ui';
import { outageWords as words } from './outage.words';
import type { OutagePreview } from './outages';

interface Props {
  requests: OutagePreview['explained'];
  /** Those that are none of it. */
  leftOut: string[];
  onLeaveOut: (ids: string[]) => void;
}

/** Open requests that an outage could explain: part of it unless somebody leaves them out. */
export function Explained({ requests, leftOut, onLeaveOut }: Props) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  if (requests.length === 0) return null;
  return (
    <fieldset className="outage-explained">
      <legend>{t('shown.explained')}</legend>
      {requests.map(({ id, title, placeCode, number, reportedAt }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={!leftOut.includes(id)}
            onChange={({ target }) =>
              onLeaveOut(target.checked ? leftOut.filter((one) => one !== id) : [...leftOut, id])
            }
          />
          <span>
            {placeCode} {title}{' '}
            <span className="aj-second">
              {shortNumber(number)} · {shortTime(reportedAt)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
