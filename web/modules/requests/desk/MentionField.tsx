import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { KeyCap, useNameSearch, useWords } from '@anju/ui';
import { type Colleague, meant, type Naming, namingAt, withName } from './mentions';
import { words } from './words';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  colleagues: Colleague[];
  text: string;
  onText: (text: string) => void;
  onName: (account: string) => void;
  onEnter: () => void;
}

/** A note in which an @ offers the colleagues who may see the request; arrows choose, Enter or Tab takes. */
export function MentionField({ field, colleagues, text, onText, onName, onEnter }: Props) {
  const t = useWords(words);
  const id = useId();
  const means = useNameSearch();
  const [naming, setNaming] = useState<Naming>();
  const [at, setAt] = useState(0);
  const offered = naming ? meant(colleagues, naming.typed, means) : [];
  const shown = offered.length > 0;
  const active = Math.min(at, offered.length - 1);

  const look = (area: HTMLTextAreaElement) => {
    setNaming(namingAt(area.value, area.selectionStart));
    setAt(0);
  };
  const take = (one?: Colleague) => {
    const area = field.current;
    if (!area || !one || !naming) return;
    const next = withName(text, naming, area.selectionStart, one.name);
    onText(next.text);
    onName(one.account);
    setNaming(undefined);
    requestAnimationFrame(() => area.setSelectionRange(next.caret, next.caret));
  };
  const choose = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) setAt((active + by + offered.length) % offered.length);
    else if (event.key === 'Enter' || event.key === 'Tab') take(offered[active]);
    else if (event.key === 'Escape') setNaming(undefined);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="rq-mention">
      <textarea
        ref={field}
        rows={1}
        maxLength={4000}
        aria-label={t('note.say')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={shown ? id : undefined}
        aria-activedescendant={shown ? `${id}-${active}` : undefined}
        placeholder={t('note.say')}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          look(event.target);
        }}
        onClick={(event) => look(event.currentTarget)}
        onBlur={() => setNaming(undefined)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (shown) choose(event);
          else if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            onEnter();
          } else if (event.key === 'Escape') field.current?.blur();
        }}
      />
      {shown && (
        <ul id={id} role="listbox" aria-label={t('note.name')}>
          {offered.map((one, index) => (
            // The field keeps the focus and hears the keys.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={one.account}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(one)}
            >
              <strong>{one.name}</strong>
              <small>{one.login}</small>
              {index === active && <KeyCap>Enter</KeyCap>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
