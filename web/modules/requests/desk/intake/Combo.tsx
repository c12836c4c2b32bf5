import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { KeyCap } from '@anju/ui';

export interface ComboOption {
  key: string;
  label: string;
  /** Beside the label, in a second tone. */
  more?: string[];
}

interface Props {
  ref?: Ref<HTMLInputElement>;
  label: string;
  text: string;
  options: ComboOption[];
  /** The key that leads here. */
  hint?: string;
  /** Beside the chosen text. */
  note?: string;
  type?: 'text' | 'tel';
  invalid?: boolean;
  onText: (text: string) => void;
  onPick: (key: string) => void;
  /** Enter with nothing to pick. */
  onEnter?: () => void;
}

/** A field that finds while one types: arrows choose, Enter takes, Escape closes the list only. */
export function Combo(props: Props) {
  const { ref, label, text, options, hint, note, type = 'text', invalid, onText, onPick, onEnter } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const shown = open && options.length > 0;
  const active = Math.min(at, options.length - 1);
  const pick = (index: number) => {
    const option = options[index];
    if (!option) return;
    setOpen(false);
    onPick(option.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) {
      event.preventDefault();
      setOpen(true);
      setAt(Math.max(0, Math.min(options.length - 1, active + (shown ? by : 0))));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (shown) pick(active);
      else onEnter?.();
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className="rq-combo">
      <input
        ref={ref}
        type={type}
        className="aj-input"
        role="combobox"
        autoComplete="off"
        aria-label={label}
        aria-invalid={invalid || undefined}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown ? `${id}-${active}` : undefined}
        value={text}
        onChange={(event) => {
          setOpen(true);
          setAt(0);
          onText(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <span className="rq-combo-end">
        {note}
        {hint && <KeyCap>{hint}</KeyCap>}
      </span>
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!shown}>
        {options.map((option, index) => (
          // The keys are heard by the field, which keeps the focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(index)}
          >
            <strong>{option.label}</strong>
            {option.more?.filter(Boolean).map((word, place) => (
              <span key={place}>{word}</span>
            ))}
            {index === active && <KeyCap>{'\u21b5'}</KeyCap>}
          </li>
        ))}
      </ul>
    </div>
  );
}
