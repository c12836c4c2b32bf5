import { Button, Segments, useWords } from '@anju/ui';
import { useState } from 'react';
import type { Act, Progress } from './types';
import type { Acting } from './use-case';
import { words } from './words';

type Rating = NonNullable<Act['rating']>;
type Score = 1 | 2 | 3 | 4 | 5;
const scores: Score[] = [5, 4, 3, 2, 1];
const parts = ['attitude', 'efficiency', 'quality'] as const;

/** One tap says how it was; three indicators and words are there for who wants them. */
export function RateCard({ progress, act }: { progress: Progress; act: Acting }) {
  const t = useWords(words);
  const [rating, setRating] = useState<Partial<Rating>>({});
  if (progress.score) {
    return <p className="aj-panel">{t('rate.done', { word: t(`rate.${progress.score as Score}`) })}</p>;
  }
  if (!progress.can.includes('rate')) return null;
  const score = rating.score as Score | undefined;
  const set = (part: Partial<Rating>) => setRating({ ...rating, ...part });
  return (
    <section className="aj-panel req-rate" id="rate">
      <h2>{t('rate.title')}</h2>
      <Faces chosen={score} onChoose={(next) => set({ score: next })} />
      {score && (
        <>
          {score <= 2 && <p role="status">{t('rate.low')}</p>}
          <details>
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
          <Button
            kind="primary"
            size="large"
            busy={act.isPending}
            onClick={() => act.mutate({ verb: 'RATE', rating: { ...rating, score } })}
          >
            {t('rate.send', { word: t(`rate.${score}`) })}
          </Button>
        </>
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
          {t(`rate.${score}`)}
        </button>
      ))}
    </div>
  );
}
