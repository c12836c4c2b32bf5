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

/** One tap says how it was; whoever wants to say more opens that before or after, and then sends. */
export function RateCard({ progress, act }: { progress: Progress; act: Acting }) {
  if (progress.score) return <Rated score={progress.score as Score} progress={progress} act={act} />;
  return progress.can.includes('rate') ? <ToRate act={act} /> : null;
}

function ToRate({ act }: { act: Acting }) {
  const t = useWords(words);
  const [rating, setRating] = useState<Partial<Rating>>({});
  const [more, setMore] = useState(false);
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
        <Details rating={rating} onChange={set} />
      </details>
      {score && (more || score <= LOW) && (
        <Button kind="primary" size="large" busy={act.isPending} onClick={() => send(score)}>
          {t('rate.send', { word: t(`rate.${score}`) })}
        </Button>
      )}
    </section>
  );
}

/** What was said, and the way to say more where one tap said it. */
function Rated({ score, progress, act }: { score: Score; progress: Progress; act: Acting }) {
  const t = useWords(words);
  const [rating, setRating] = useState<Partial<Rating>>({});
  return (
    <section className="aj-panel req-rate" id="rate">
      <p>{t('rate.done', { word: t(`rate.${score}`) })}</p>
      {progress.can.includes('rate-more') && (
        <details>
          <summary>{t('rate.more')}</summary>
          <Details rating={rating} onChange={(part) => setRating({ ...rating, ...part })} />
          <Button
            kind="jade"
            busy={act.isPending}
            disabled={Object.keys(rating).length === 0}
            onClick={() => act.mutate({ verb: 'RATE_MORE', rating: { ...rating, score } })}
          >
            {t('rate.add')}
          </Button>
        </details>
      )}
    </section>
  );
}

interface DetailsProps {
  rating: Partial<Rating>;
  onChange: (part: Partial<Rating>) => void;
}

function Details({ rating, onChange }: DetailsProps) {
  const t = useWords(words);
  return (
    <>
      {parts.map((part) => (
        <div key={part} className="req-part">
          <span>{t(`rate.${part}`)}</span>
          <Segments
            label={t(`rate.${part}`)}
            value={String(rating[part] ?? '')}
            options={['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }))}
            onChange={(value) => onChange({ [part]: Number(value) })}
          />
        </div>
      ))}
      <label className="req-form">
        {t('rate.comment')}
        <textarea
          className="aj-input req-text"
          maxLength={1000}
          rows={3}
          onChange={(event) => onChange({ comment: event.target.value || undefined })}
        />
      </label>
    </>
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
