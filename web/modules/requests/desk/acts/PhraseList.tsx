import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { components } from '@anju/api';
import { useWords } from '@anju/ui';
import { words } from '../words';

interface Props {
  phrases: components['schemas']['Phrase'][];
  onPick: (text: string) => void;
  onClose: () => void;
}

/** The text modules that fit: arrows choose, Enter or a digit takes, Escape goes back to the words. */
export function PhraseList({ phrases, onPick, onClose }: Props) {
  const t = useWords(words);
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  useEffect(() => list.current?.focus(), []);
  if (phrases.length === 0) return <p className="aj-second">{t('phrase.none')}</p>;
  const pick = (index: number) => {
    const phrase = phrases[index];
    if (phrase) onPick(phrase.text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) setAt((at + by + phrases.length) % phrases.length);
    else if (event.key === 'Enter') pick(at);
    else if (/^[1-9]$/.test(event.key)) pick(Number(event.key) - 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul
      ref={list}
      className="rq-phrases"
      role="listbox"
      tabIndex={0}
      aria-label={t('phrase')}
      aria-activedescendant={`rq-phrase-${at}`}
      onKeyDown={onKeyDown}
    >
      {phrases.map((phrase, index) => (
        // The keys are heard by the list, which has the focus.
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={phrase.id}
          id={`rq-phrase-${index}`}
          role="option"
          aria-selected={index === at}
          onClick={() => pick(index)}
        >
          <strong>{phrase.title}</strong>
          <span>{phrase.text}</span>
        </li>
      ))}
    </ul>
  );
}
