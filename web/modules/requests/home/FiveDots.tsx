import { useWords } from '@anju/ui';
import { words } from './words';

const dots = [1, 2, 3, 4, 5] as const;

/** How far it is, in five steps; one sentence for those who hear the page. */
export function FiveDots({ done }: { done: number }) {
  const t = useWords(words);
  const here = dots[Math.min(4, Math.max(0, done - 1))] ?? 1;
  return (
    <div className="req-dots" role="img" aria-label={t('dots.label', { n: done, step: t(`dot.${here}`) })}>
      {dots.map((dot) => (
        <span
          key={dot}
          aria-hidden="true"
          data-done={dot <= done || undefined}
          data-here={dot === done || undefined}
        >
          {t(`dot.${dot}`)}
        </span>
      ))}
    </div>
  );
}
