import './period.css';
import { useWords } from '@anju/ui';
import { pageWords } from './page.words';

interface Props {
  from?: string;
  to?: string;
  onChange: (change: Record<string, string>) => void;
}

/** From a day to a day, both included. */
export function PeriodFilter({ from = '', to = '', onChange }: Props) {
  const t = useWords(pageWords);
  return (
    <span className="rq-period">
      <label>
        {t('list.from')}
        <input
          type="date"
          className="aj-input"
          max={to}
          value={from}
          onChange={(event) => onChange({ from: event.target.value })}
        />
      </label>
      <label>
        {t('list.to')}
        <input
          type="date"
          className="aj-input"
          min={from}
          value={to}
          onChange={(event) => onChange({ to: event.target.value })}
        />
      </label>
    </span>
  );
}
