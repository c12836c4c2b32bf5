import './form.css';
import { type ReactNode, useEffect, useState } from 'react';
import { asProblem } from '@anju/api';
import { Icon } from '../icons/Icon';
import { useWords } from '../i18n/define';
import { useProblemText } from '../i18n/problems';
import { Button } from '../parts/Button';
import { words } from '../parts/words';
import { type Difference, isOvertaken } from './sending';

interface Props {
  /** Of the form whose fields are meant. */
  form?: string;
  error: unknown;
  differences?: Difference[];
  news?: ReactNode;
}

const nothing: Difference[] = [];

const shown = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/**
 * Somebody else was faster, or it cannot be done any more: what happened meanwhile, and in a form that one's own words
 * are safe and how to go on.
 */
export function Overtaken({ form, error, differences = nothing, news }: Props) {
  const t = useWords(words);
  const problemText = useProblemText();
  const [names, setNames] = useState<Record<string, string>>({});
  const fields = differences.map(({ field }) => field).join();
  useEffect(() => {
    const nameOf = (field: string) => document.getElementById(`${form}-${field}-label`)?.textContent ?? '';
    setNames(Object.fromEntries(fields.split(',').map((field) => [field, nameOf(field)])));
  }, [form, fields]);
  return (
    <div className="aj-overtaken" role="alert">
      <h2>
        <Icon name="warn" />
        {problemText(asProblem(error)).title}
      </h2>
      {form && isOvertaken(error) && <p>{t('overtaken.hint')}</p>}
      {news}
      {differences.length > 0 && (
        <ul>
          {differences.map(({ field, theirs, take }) => (
            <li key={field}>
              <strong>{names[field] || t('overtaken.field')}</strong>{' '}
              {shown(theirs) !== undefined && t('overtaken.now', { value: shown(theirs) ?? '' })}
              <Button kind="text" onClick={take}>
                {t('overtaken.take')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
