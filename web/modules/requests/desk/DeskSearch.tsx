import './search.css';
import { useDeferredValue, useId, useRef, useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Icon, KeyCap, shortNumber, useKeys, useMay, useProject, useWords } from '@anju/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { RequestStatus } from './RequestStatus';
import { RowSeal } from './QueueRow';
import { words } from './words';

/** Finds any request by number, place, name or telephone: `/`, a few letters, Enter. */
export function DeskSearch() {
  const may = useMay();
  return may('REQUEST_READ') ? <Search /> : null;
}

function Search() {
  const t = useWords(words);
  const id = useId();
  const navigate = useNavigate();
  const { project } = useProject();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const q = useDeferredValue(text.trim());
  const { data } = useQuery({
    queryKey: ['requests', 'find', project?.id, q],
    queryFn: () =>
      dataOf(api.GET('/api/requests', { params: { query: { q, project: project?.id, limit: 8 } } })),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
  });
  const found = q ? (data?.items ?? []) : [];
  const active = Math.min(at, found.length - 1);
  useKeys([{ key: '/', label: t('key.search'), act: () => focusSearch(input.current) }]);
  const go = (index: number) => {
    const row = found[index];
    if (!row) return;
    setOpen(false);
    setText('');
    input.current?.blur();
    void navigate({ to: `/requests/${row.id}` as '/' });
  };
  const shown = open && q !== '';
  return (
    <search className="rq-search">
      <Icon name="search" />
      <input
        ref={input}
        className="aj-input"
        role="combobox"
        autoComplete="off"
        aria-label={t('queue.search')}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && found[active] ? `${id}-${active}` : undefined}
        placeholder={t('queue.search')}
        value={text}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (by) setAt(Math.max(0, Math.min(found.length - 1, active + by)));
          if (event.key === 'Enter') go(active);
          if (event.key === 'Escape') input.current?.blur();
          if (by || event.key === 'Enter') event.preventDefault();
        }}
      />
      {!text && <KeyCap>/</KeyCap>}
      <ul id={`${id}-list`} role="listbox" aria-label={t('queue.search')} hidden={!shown}>
        {found.map((row, index) => (
          // The field keeps the focus and hears the keys.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={row.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(index)}
          >
            <RowSeal kind={row.kind} priority={row.priority} />
            <span>
              <strong>{row.title}</strong>
              <small>
                {[row.placeCode, shortNumber(row.number), row.reporter].filter(Boolean).join('  ')}
              </small>
            </span>
            <RequestStatus state={row.state} />
          </li>
        ))}
        {data && found.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled>
            {t('queue.none')}
          </li>
        )}
      </ul>
    </search>
  );
}

/** A list has a search of its own, which then is meant. */
function focusSearch(own: HTMLInputElement | null) {
  const list = document.querySelector<HTMLInputElement>('.aj-query-search input');
  (list ?? own)?.focus();
}
