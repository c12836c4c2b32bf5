import { useWords } from '@anju/ui';
import type { OfferReason } from './types';
import { words } from './words';

const wishes = ['TRAVEL', 'LOAD', 'LATENESS', 'STRANGENESS', 'SHARE', 'TEAM'] as const;

/** Why this job came to me: how many could go, and what sending me costs. */
export function WhyMe({ why }: { why?: OfferReason }) {
  const t = useWords(words);
  if (!why) return null;
  const { rung, compared, fit, rank, costs } = why;
  const parts = wishes.flatMap((wish) => {
    const n = costs?.[wish];
    return n ? [t(`cost.${wish}`, { n })] : [];
  });
  return (
    <details className="field-why">
      <summary>{t('why.me')}</summary>
      <p>{t(rung === 'BEST' ? 'why.best' : `why.${rung}`, { compared, fit, rank })}</p>
      {parts.length > 0 && <p>{parts.join(t('why.and'))}</p>}
    </details>
  );
}
