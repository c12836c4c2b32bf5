import { useEffect, useState } from 'react';
import { useWords } from '@anju/ui';
import { intakeWords } from './intake.words';

/** How long one has been speaking. */
export function Duration() {
  const t = useWords(intakeWords);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span className="aj-live-dot" role="timer" aria-live="off">
      {t('talking', { time })}
    </span>
  );
}
