import { asProblem } from '@anju/api';
import { Button, FieldError, Icon, PhotoField, Segments, useProblemText, useWords } from '@anju/ui';
import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { CategoryField } from './CategoryField';
import { ofKind } from './choices';
import type { Draft, Spot } from './draft';
import { type AskHint, HintLine } from './HintLine';
import { type AskPromise, DangerAdvice, PromiseLine } from './PromiseLine';
import type { Choice, Intake, Kind } from './types';
import type { useUploads } from './use-uploads';
import { WhenField } from './WhenField';
import { words } from './words';

interface Props {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  uploads: ReturnType<typeof useUploads>;
  choices: Choice[];
  /** Codes this person reported before. */
  used: string[];
  spot?: Spot;
  /** Draws the field for the place, once it is known whose places they are. */
  where: ReactNode;
  /** Asked of strangers: a name, a number, consent. */
  extra?: ReactNode;
  /** Missing pieces besides those of the form itself. */
  missing?: string[];
  /** Strangers cannot be waited for at a public place. */
  noWindow?: boolean;
  ask: AskPromise;
  askHint: AskHint;
  onSend: (report: Intake) => Promise<void>;
}

const kinds: Kind[] = ['REPAIR', 'COMPLAINT', 'ENQUIRY', 'SUGGESTION', 'COMMENDATION'];

/** The form of E4: photo, guess, place, words, time, the promise, send. */
export function ReportForm({
  draft,
  change,
  uploads,
  choices,
  used,
  spot,
  where,
  extra,
  missing = [],
  noWindow,
  ask,
  askHint,
  onSend,
}: Props) {
  const t = useWords(words);
  const id = useId();
  const repair = draft.kind === 'REPAIR';
  const fitting = ofKind(choices, draft.kind);
  const category = fitting.find(({ code }) => code === draft.category);
  const lacking = [
    !category && t('missing.category'),
    !spot && t('missing.place'),
    !repair && !draft.text.trim() && t('missing.words'),
    ...missing,
  ].filter((one) => typeof one === 'string');

  const sketch =
    category && spot
      ? {
          project: spot.project,
          place: spot.place,
          kind: draft.kind,
          category: category.code,
          window: repair ? draft.window : undefined,
        }
      : undefined;

  const said = useDeferredValue(draft.text.trim());
  const told = sketch && { ...sketch, words: said || undefined };

  async function send() {
    if (!sketch) return;
    const text = draft.text.trim();
    await onSend({
      ...sketch,
      title: text ? [...(text.split('\n')[0] ?? '')].slice(0, 60).join('') : undefined,
      description: text || undefined,
      suggestionTaken: draft.taken !== undefined && draft.taken === draft.category,
      files: await uploads.all(),
    });
  }

  return (
    <>
      <PhotoField
        wide
        photos={uploads.photos}
        onChange={uploads.change}
        label={t(uploads.photos.length ? 'report.photo.more' : 'report.photo')}
      />
      <Segments
        label={t('report.kind')}
        value={draft.kind}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <CategoryField
        choices={fitting}
        used={used}
        value={category?.code}
        onChange={(code) => change({ category: code })}
      />
      {where}
      <div className="req-field">
        <label htmlFor={id}>
          {t('report.words')} {repair && <span className="aj-faint">{t('optional')}</span>}
        </label>
        <textarea
          id={id}
          className="aj-input req-text"
          rows={3}
          maxLength={2000}
          value={draft.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        <HintLine
          draft={draft}
          choices={fitting}
          ask={askHint}
          onTake={(code) => change({ category: code, taken: code })}
        />
      </div>
      {repair && !noWindow && <WhenField value={draft.window} onChange={(window) => change({ window })} />}
      {extra}
      <SendBar
        lacking={lacking}
        uploads={uploads}
        advice={<DangerAdvice sketch={told} ask={ask} />}
        promise={<PromiseLine sketch={told} ask={ask} />}
        onSend={send}
      />
    </>
  );
}

interface SendBarProps {
  lacking: string[];
  uploads: ReturnType<typeof useUploads>;
  /** What to do at once; nothing most of the time. */
  advice: ReactNode;
  promise: ReactNode;
  onSend: () => Promise<void>;
}

/** The bar at the thumb: what is missing is said on the button, never hidden behind a grey one. */
function SendBar({ lacking, uploads, advice, promise, onSend }: SendBarProps) {
  const t = useWords(words);
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const { photos, done } = uploads;

  async function send() {
    if (lacking.length) return;
    if (!navigator.onLine) return setError(t('report.offline'));
    setBusy(true);
    setError(undefined);
    try {
      await onSend();
    } catch (failure) {
      const { title, fields } = problemText(asProblem(failure));
      const why = fields.length ? fields.map(({ text }) => text) : [title];
      setError(t('report.failed', { why: why.join(t('report.failed.and')) }));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="req-send">
      {advice}
      {error && <FieldError>{error}</FieldError>}
      <p role="status">
        <Icon name="clock" size={20} />
        {photos.length > done ? t('report.uploading', { done, all: photos.length }) : promise}
      </p>
      <Button
        kind="primary"
        size="large"
        busy={busy}
        aria-disabled={lacking.length > 0 || undefined}
        note={lacking.length > 0 && t('report.missing', { n: lacking.length, what: lacking.join(' · ') })}
        onClick={() => void send()}
      >
        {t(busy ? 'report.sending' : 'report.send')}
      </Button>
    </div>
  );
}
