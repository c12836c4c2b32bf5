import './states.css';
import { type ReactNode, useEffect, useState } from 'react';
import { asProblem } from '@anju/api';
import { Icon } from '../icons/Icon';
import { useWords } from '../i18n/define';
import { useProblemText } from '../i18n/problems';
import { Button } from './Button';
import { KeyCap } from './KeyCap';
import { words } from './words';

/** Nothing here: why, and the one thing to do about it. */
export function EmptyState({
  title,
  hint,
  action,
}: {
  title: ReactNode;
  hint?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="aj-state" role="status">
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  /** What is safe, if it is not simply what was typed. */
  safe?: string;
}

/** Something failed: what, what is safe, retry, and a trace id to copy. */
export function ErrorState({ error, onRetry, safe }: ErrorStateProps) {
  const t = useWords(words);
  const text = useProblemText();
  const problem = asProblem(error);
  return (
    <div className="aj-state aj-state-error" role="alert">
      <h2>
        <Icon name="late" />
        {text(problem).title}
      </h2>
      {safe && <p>{safe}</p>}
      {onRetry && <Button onClick={onRetry}>{t('retry')}</Button>}
      {problem.traceId && <TraceId id={problem.traceId} />}
    </div>
  );
}

function TraceId({ id }: { id: string }) {
  const t = useWords(words);
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(id).then(() => setCopied(true));
  return (
    <p className="aj-state-trace">
      <span>{t('error.trace')}</span> <code>{id}</code>
      <Button kind="text" onClick={copy}>
        {t(copied ? 'copied' : 'copy')}
      </Button>
    </p>
  );
}

/** No right to see this: said plainly, with whom to ask. */
export function ForbiddenState() {
  const t = useWords(words);
  return <EmptyState title={t('list.forbidden')} hint={t('list.forbidden.hint')} />;
}

/** The layout to come, in sunk tone, only if it takes longer than 150 ms. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  const t = useWords(words);
  return (
    <div className="aj-skeleton" role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}

/** Counts what arrived without moving the list; the list is brought up to date when asked. */
export function LiveStrip({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useWords(words);
  if (count === 0) return null;
  return (
    <button type="button" className="aj-live" onClick={onShow}>
      <strong>{t('live.new', { n: count })}</strong>
      <span>{t('live.still')}</span>
      <KeyCap>.</KeyCap>
    </button>
  );
}

interface UndoToastProps {
  text: string;
  onUndo: () => void;
  /** Called after ten seconds, or never if it was undone. */
  onDone: () => void;
}

/** What was done can be taken back for ten seconds; the time stands still while one is on it. */
export function UndoToast({ text, onUndo, onDone }: UndoToastProps) {
  const t = useWords(words);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDone, 10_000);
    return () => clearTimeout(timer);
  }, [held, onDone]);
  const hold = { onMouseEnter: () => setHeld(true), onMouseLeave: () => setHeld(false) };
  return (
    <div
      className="aj-undo"
      role="status"
      {...hold}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {text}
      <button type="button" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
