import { spanWords, useLocale, useWords } from '@anju/ui';
import { useSecond } from './use-second';
import { words } from './words';

/** How long there is to answer, to the second. */
export function AnswerWithin({ until }: { until: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const seconds = Math.max(0, Math.ceil((new Date(until).getTime() - useSecond()) / 1000));
  const left =
    seconds >= 3_600
      ? spanWords(seconds / 60, locale)
      : seconds >= 60
        ? t('offer.minutes', { m: Math.floor(seconds / 60), s: seconds % 60 })
        : t('offer.seconds', { s: seconds });
  const [before, behind] = t('offer.within', { left: '|' }).split('|');
  if (seconds === 0) return <span className="field-offer-within">{t('offer.over')}</span>;
  return (
    <span className="field-offer-within" role="timer" aria-live="off" data-soon={seconds < 60 || undefined}>
      {before}
      <strong>{left}</strong>
      {behind}
    </span>
  );
}
