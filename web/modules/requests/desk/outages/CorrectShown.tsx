import { useWords } from '@anju/ui';
import { Explained } from './Explained';
import { outageWords as words } from './outage.words';
import type { CorrectionPreview } from './outages';

interface Props {
  shown?: CorrectionPreview;
  /** Open requests that are none of it. */
  leftOut: string[];
  onLeaveOut: (ids: string[]) => void;
}

/** Who hears what of a correction, and which requests come and go with it. */
export function CorrectShown({ shown, leftOut, onLeaveOut }: Props) {
  const t = useWords(words);
  if (!shown) return <p className="aj-second">{t('correct.nothing')}</p>;
  const { homes, reached, spared, again, leaving, explained } = shown;
  const letters = [
    { n: reached, say: t('correct.reached', { n: reached }), letter: shown.announced },
    { n: spared, say: t('correct.spared', { n: spared }), letter: shown.notAffected },
    { n: again, say: t('correct.again', { n: again }), letter: shown.corrected },
  ].filter(({ n }) => n > 0);
  return (
    <section className="outage-shown" aria-live="polite" aria-label={t('correct.shown')}>
      <h3>{t('correct.shown')}</h3>
      <p className="outage-count">{t('correct.homes', { n: homes })}</p>
      {leaving > 0 && <p>{t('correct.leaving', { n: leaving })}</p>}
      <Explained requests={explained} leftOut={leftOut} onLeaveOut={onLeaveOut} />
      {letters.length === 0 && <p className="aj-second">{t('correct.nobody')}</p>}
      {letters.map(({ say, letter }) => (
        <div key={say}>
          <h4>{say}</h4>
          <blockquote>
            <strong>{letter.title}</strong>
            {'\n'}
            {letter.body}
          </blockquote>
        </div>
      ))}
    </section>
  );
}
