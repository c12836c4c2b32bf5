import { useWords } from '@anju/ui';
import { dangerWords } from './danger.words';
import { useCategoryName } from './requests';
import { suggestionWords } from './suggestion.words';
import type { RequestView } from './types';

type Kept = NonNullable<RequestView['extras']['suggestion']>;

/** What the words seemed to mean at the intake, why, and what was made of it; an opinion, said quietly. */
export function SuggestionFact({ request, kept }: { request: RequestView; kept: Kept }) {
  const t = useWords(suggestionWords);
  const nameOf = useCategoryName();
  const { suggested, answer, chosen } = kept;
  if (!suggested || !answer) return null;
  const words = suggested.because.join(t('and'));
  const now = request.request.category;
  return (
    <>
      {nameOf(suggested.category)}{' '}
      <span className="aj-second">
        {suggested.source === 'WORDS'
          ? t('own', { words })
          : t('kept.learned', { n: Math.round((suggested.confidence ?? 0) * 100), words })}
        {' \u00b7 '}
        {t(`kept.${answer}`, { name: nameOf(chosen) })}
        {now !== chosen && ` \u00b7 ${t('kept.later', { name: nameOf(now) })}`}
      </span>
    </>
  );
}

/** The danger that was heard in the words, and who set the priority. */
export function DangerFact({ kept }: { kept: Kept }) {
  const t = useWords(suggestionWords);
  const danger = useWords(dangerWords);
  return (
    <>
      {kept.dangers.map((one) => danger(one)).join(t('and'))}{' '}
      <span className="aj-second">{t(kept.raised ? 'kept.raised' : 'kept.judged')}</span>
    </>
  );
}
