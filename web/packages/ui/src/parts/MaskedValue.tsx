import './subject.css';
import { useState } from 'react';
import { useWords } from '../i18n/define';
import { Button } from './Button';
import { FieldError } from './FieldError';
import { useProblemText } from '../i18n/problems';
import { asProblem } from '@anju/api';
import { words } from './words';

export type RevealReason = 'call' | 'visit' | 'check';
const reasons: RevealReason[] = ['call', 'visit', 'check'];

interface Props {
  /** The value as everybody sees it: 138****6021. */
  masked: string;
  /** Asks the server, which records who looked and why. Without it nobody may look. */
  reveal?: (reason: RevealReason) => Promise<string>;
}

/** A value that is shown in full only for a reason, and for one minute. */
export function MaskedValue({ masked, reveal }: Props) {
  const t = useWords(words);
  const problemText = useProblemText();
  const [asking, setAsking] = useState(false);
  const [value, setValue] = useState<string>();
  const [error, setError] = useState<string>();

  async function show(reason: RevealReason) {
    setAsking(false);
    setError(undefined);
    try {
      setValue(await reveal?.(reason));
      setTimeout(() => setValue(undefined), 60_000);
    } catch (failure) {
      setError(problemText(asProblem(failure)).title);
    }
  }

  return (
    <span className="aj-masked">
      <span>{value ?? masked}</span>
      {reveal && !value && !asking && (
        <Button kind="text" aria-expanded={asking} onClick={() => setAsking(true)}>
          {t('mask.reveal')}
        </Button>
      )}
      {asking && (
        <span className="aj-masked-why" role="group" aria-label={t('mask.why')}>
          <span className="aj-second">{t('mask.why')}</span>
          {reasons.map((reason) => (
            <Button key={reason} onClick={() => void show(reason)}>
              {t(`mask.reason.${reason}`)}
            </Button>
          ))}
        </span>
      )}
      {error && <FieldError>{error}</FieldError>}
    </span>
  );
}
