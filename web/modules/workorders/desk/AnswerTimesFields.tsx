import { useWords } from '@anju/ui';
import { NumberField } from '@anju/ui/desk';
import { type AnswerDraft, timed } from './answer-times';
import { words } from './decline.words';

interface Props {
  answer: AnswerDraft;
  onChange: (answer: AnswerDraft) => void;
}

/** How long whoever is asked has to answer, by priority. */
export function AnswerTimesFields({ answer, onChange }: Props) {
  const t = useWords(words);
  return (
    <fieldset className="wo-answer-times">
      <legend>{t('answer')}</legend>
      <p className="aj-second">{t('answer.hint')}</p>
      <div className="wo-weights">
        {timed.map(({ priority, unit }) => (
          <NumberField
            key={priority}
            name={`answerSeconds.${priority.toLowerCase()}`}
            label={t(`answer.${priority}`)}
            value={answer[priority]}
            min={unit === 'seconds' ? 30 : 1}
            max={unit === 'seconds' ? 3600 : 1440}
            digits={unit === 'seconds' ? 0 : 1}
            unit={t(`unit.${unit}`)}
            onChange={(value) => onChange({ ...answer, [priority]: value })}
          />
        ))}
      </div>
    </fieldset>
  );
}
