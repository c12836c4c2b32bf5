import { Button, Segments, useWords } from '@anju/ui';
import { useState } from 'react';
import type { Act, Progress } from './types';
import type { Acting } from './use-case';
import { words } from './words';

type Rating = NonNullable<Act['rating']>;
type Score = 1 | 2 | 3 | 4 | 5;
const scores: Score[] = [5, 4, 3, 2, 1];
const parts = ['attitude', 'efficiency', 'quality'] as const;

/** From here down a rating takes the work up again, so it is asked once more before it counts. */
const LOW = 2;

/** One tap says how it was; whoever wants to say more opens that first, and then sends. */
export function RateCard({ progress, act }: { progress: Progress; act: Acting }) {
  const t = useWords(words);
  const [rating, setRating] = useState<Partial<Rating>>({});
  const [more, setMore] = useState(false);
  if (progress.score) {
    return <p className="aj-panel">{t('rate.done', { word: t(`rate.${progress.score as Score}`) })}</p>;
  }
  if (!progress.can.includes('rate')) return null;
  const score = rating.score as Score | undefined;
  const set = (part: Partial<Rating>) => setRating({ ...rating, ...part });
  const send = (given: Score) => act.mutate({ verb: 'RATE', rating: { ...rating, score: given } });
  const choose = (given: Score) => {
    set({ score: given });
    if (given > LOW && !more) send(given);
  };
  return (
    <section className="aj-panel req-rate" id="rate">
      <h2>{t('rate.title')}</h2>
      <Faces chosen={score} onChoose={choose} />
      {score && score <= LOW && <p role="status">{t('rate.low')}</p>}
      <details open={more} onToggle={(event) => setMore(event.currentTarget.open)}>
        <summary>{t('rate.more')}</summary>
        {parts.map((part) => (
          <div key={part} className="req-part">
            <span>{t(`rate.${part}`)}</span>
            <Segments
              label={t(`rate.${part}`)}
              value={String(rating[part] ?? '')}
              options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
              onChange={(value) => set({ [part]: Number(value) })}
            />
          </div>
        ))}
        <label className="req-form">
          {t('rate.comment')}
          <textarea
            className="aj-input req-text"
            maxLength={1000}
            rows={3}
            onChange={(event) => set({ comment: event.target.value || undefined })}
          />
        </label>
      </details>
      {score && (more || score <= LOW) && (
        <Button kind="primary" size="large" busy={act.isPending} onClick={() => send(score)}>
          {t('rate.send', { word: t(`rate.${score}`) })}
        </Button>
      )}
    </section>
  );
}

function Faces({ chosen, onChoose }: { chosen?: Score; onChoose: (score: Score) => void }) {
  const t = useWords(words);
  return (
    <div className="req-faces">
      {scores.map((score) => (
        <button
          key={score}
          type="button"
          className="req-chip"
          aria-pressed={score === chosen}
          onClick={() => onChoose(score)}
        >
          <Fill fifths={score} />
          {t(`rate.${score}`)}
        </button>
      ))}
    </div>
  );
}

/** The fuller the circle, the better it was. */
function Fill({ fifths }: { fifths: Score }) {
  const round = 2 * Math.PI * 4;
  return (
    <svg className="req-fill" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" strokeWidth="1.6" />
      <circle cx="12" cy="12" r="4" strokeWidth="8" strokeDasharray={`${(fifths / 5) * round} ${round}`} />
    </svg>
  );
}
