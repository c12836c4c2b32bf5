import { useEffect, useRef, useState } from 'react';
import { Avatar, Button, IconButton, KeyCap, useNameSearch, useWords } from '@anju/ui';
import { CandidateFacts } from './CandidateFacts';
import { type Assignable, fit, needsReason, useAssign } from './candidates';
import { Nobody } from './Nobody';
import { Refusal } from './Refusal';
import { useSince } from './steps';
import type { Candidate } from './types';
import { words } from './candidates.words';

interface PanelProps {
  order: Assignable;
  /** Everybody of the project; whoever cannot be asked is told of with the reason. */
  people: Candidate[];
  /** What is asked for, where it is not the assignment itself. */
  find?: string;
  /** What giving it to somebody is called. */
  say?: (name: string) => string;
  /** What is sent instead of the assignment. */
  give?: Pick<ReturnType<typeof useAssign>, 'send' | 'busy' | 'error'>;
  onClose: () => void;
}

/** The type-ahead over the people, with what speaks for and against each, and why there is nobody else. */
export function AssignPanel({ order, people, find, say, give: other, onClose }: PanelProps) {
  const t = useWords(words);
  const title = find ?? t('assign.find');
  const [q, setQ] = useState('');
  const [at, setAt] = useState(0);
  const [asked, setAsked] = useState<Candidate>();
  const [reason, setReason] = useState('');
  const assign = useAssign(order, onClose);
  const { send, busy, error } = other ?? assign;
  const { mark, since } = useSince(order.id);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => (before instanceof HTMLElement ? before.focus({ preventScroll: true }) : undefined);
  }, []);
  const means = useNameSearch();
  const found = people.filter((one) => one.assignable && means(q, one.name, one.phoneTail));
  const unable = people.filter((one) => !one.assignable && means(q, one.name, one.phoneTail));
  const active = Math.min(at, found.length - 1);
  const give = (one?: Candidate) => {
    if (!one) return;
    mark();
    if (!needsReason(one)) send({ staff: one.staff });
    else if (asked === one && reason.trim()) send({ staff: one.staff, reason: reason.trim() });
    else setAsked(one);
  };
  return (
    // A dialog hears Escape from everything inside of it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="wo-assign"
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <input
          ref={field}
          className="aj-input"
          role="combobox"
          aria-expanded
          aria-controls="wo-assign-list"
          aria-activedescendant={found[active] && `wo-assign-${found[active].staff}`}
          aria-label={title}
          placeholder={title}
          value={q}
          onChange={(event) => {
            setQ(event.target.value);
            setAt(0);
            setAsked(undefined);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (by) setAt(Math.max(0, Math.min(found.length - 1, active + by)));
            if (event.key === 'Enter') give(found[active]);
            if (by || event.key === 'Enter') event.preventDefault();
          }}
        />
        <IconButton icon="close" label={t('assign.close')} onClick={onClose} />
      </header>
      <ul id="wo-assign-list" role="listbox" aria-label={title}>
        {found.map((one, index) => (
          // The field keeps the focus and hears the keys.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={one.staff}
            id={`wo-assign-${one.staff}`}
            role="option"
            aria-selected={index === active}
            onClick={() => give(one)}
          >
            <Avatar name={one.name} size="small" plain={!fit(one)} />
            <strong>{one.name}</strong>
            <CandidateFacts one={one} />
            {index === active && <KeyCap>{'\u21b5'}</KeyCap>}
          </li>
        ))}
      </ul>
      <Nobody q={q.trim()} found={found.length} unable={unable} />
      {asked && (
        <Why
          text={reason}
          onText={setReason}
          onGive={() => give(asked)}
          say={say ? say(asked.name) : t('assign', { name: asked.name })}
          busy={busy}
        />
      )}
      <Refusal error={error} since={since} />
    </section>
  );
}

/** Something speaks against this person: the desk may still decide so, and says why. */
function Why(props: {
  text: string;
  onText: (text: string) => void;
  onGive: () => void;
  say: string;
  busy: boolean;
}) {
  const t = useWords(words);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      className="wo-why"
      onSubmit={(event) => {
        event.preventDefault();
        props.onGive();
      }}
    >
      <label>
        {t('assign.reason.why')}
        <input
          ref={field}
          className="aj-input"
          aria-label={t('assign.reason')}
          maxLength={500}
          value={props.text}
          onChange={(event) => props.onText(event.target.value)}
        />
      </label>
      <Button kind="primary" submit busy={props.busy} disabled={!props.text.trim()}>
        {props.say}
      </Button>
    </form>
  );
}
