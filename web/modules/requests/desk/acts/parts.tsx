import { type ReactNode, useContext } from 'react';
import { Button, useKeys } from '@anju/ui';
import { FormPanel } from '@anju/ui/desk';
import { Begun, Since } from './Since';

interface Props {
  /** What the act is called on its button. */
  say: string;
  error: unknown;
  busy: boolean;
  ready?: boolean;
  danger?: boolean;
  onSubmit: () => void;
  children: ReactNode;
}

/** The form of an act: fields, and the one button that does it. Ctrl+Enter does it too. */
export function ActForm({ say, error, busy, ready = true, danger, onSubmit, children }: Props) {
  const gone = useContext(Begun)?.gone ?? false;
  const may = ready && !gone;
  const submit = () => {
    if (may && !busy) onSubmit();
  };
  useKeys([{ key: 'Ctrl+Enter', label: say, act: submit }]);
  return (
    <FormPanel
      labels="left"
      error={gone ? undefined : error}
      news={<Since />}
      onSubmit={submit}
      acts={
        <Button kind={danger ? 'danger' : 'primary'} submit busy={busy} disabled={!may} hint={'Ctrl \u21b5'}>
          {say}
        </Button>
      }
    >
      {children}
    </FormPanel>
  );
}

interface ChipProps<T extends string> {
  label: string;
  value?: T;
  options: readonly T[];
  say: (value: T) => string;
  onChange: (value: T) => void;
}

/** A few choices as chips; the arrows move among them. */
export function Chips<T extends string>({ label, value, options, say, onChange }: ChipProps<T>) {
  const move = (by: number) => {
    const at = value ? options.indexOf(value) : -1;
    const next = options[(at + by + options.length) % options.length];
    if (next) onChange(next);
  };
  return (
    <div
      className="rq-chips"
      role="radiogroup"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={(event) => {
        const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
        if (!by) return;
        event.preventDefault();
        move(by);
        const chips = event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]');
        const at = value ? options.indexOf(value) : -1;
        chips[(at + by + options.length) % options.length]?.focus();
      }}
    >
      {options.map((option, index) => (
        <button
          key={option}
          type="button"
          role="radio"
          aria-checked={option === value}
          tabIndex={option === value || (!value && index === 0) ? 0 : -1}
          onClick={() => onChange(option)}
        >
          {say(option)}
        </button>
      ))}
    </div>
  );
}

/** A row of a form that is no single field: a label and what stands beside it. */
export function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="aj-form-row">
      <span className="aj-form-label">{label}</span>
      <div>{children}</div>
    </div>
  );
}
