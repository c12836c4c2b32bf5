import './places.css';
import { type KeyboardEvent, useRef, useState } from 'react';
import { EmptyState, ErrorState, Icon, Skeleton, useWords } from '@anju/ui';
import { useQueries, useQuery } from '@tanstack/react-query';
import { placesInside, type PlaceRow } from './estate';
import { words } from './words';

interface Props {
  project: string;
  retired: boolean;
  chosen?: string;
  onPick: (id: string) => void;
}

interface Line {
  row: PlaceRow;
  level: number;
  parent?: string;
}

/** The estate as a tree; what is inside a place is loaded when it is opened. Arrow keys walk it. */
export function PlaceTree({ project, retired, chosen, onPick }: Props) {
  const t = useWords(words);
  const box = useRef<HTMLUListElement>(null);
  const [toggled, setOpened] = useState<string[]>();
  const [at, setAt] = useState<string>();
  const inside = (parent?: string) => ({
    queryKey: ['places', 'inside', project, parent, retired],
    queryFn: () => placesInside({ project, parent, retired }),
  });
  const top = useQuery(inside());
  // A project with one building has nothing else to show at first.
  const opened = toggled ?? (top.data?.length === 1 ? [top.data[0]!.place.id] : []);
  const below = useQueries({ queries: opened.map(inside) });
  if (top.error && !top.data) return <ErrorState error={top.error} onRetry={() => void top.refetch()} />;
  if (!top.data) return <Skeleton lines={10} />;
  if (top.data.length === 0) {
    return <EmptyState title={t('places.empty')} hint={t('places.empty.hint')} />;
  }
  const loaded = new Map(opened.map((id, index) => [id, below[index]?.data]));
  const lines = flatten(top.data, loaded);
  const here = lines.some(({ row }) => row.place.id === at) ? at : (chosen ?? lines[0]?.row.place.id);
  const toggle = (id: string, open: boolean) =>
    setOpened([...opened.filter((one) => one !== id), ...(open ? [id] : [])]);
  const go = (id?: string) => {
    if (!id) return;
    setAt(id);
    box.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  };
  const walk = (event: KeyboardEvent, index: number) => {
    const { row, parent } = lines[index]!;
    const { id } = row.place;
    const open = opened.includes(id);
    const steps: Record<string, () => void> = {
      ArrowDown: () => go(lines[index + 1]?.row.place.id),
      ArrowUp: () => go(lines[index - 1]?.row.place.id),
      Home: () => go(lines[0]?.row.place.id),
      End: () => go(lines.at(-1)?.row.place.id),
      ArrowRight: () => (row.inside > 0 && !open ? toggle(id, true) : go(lines[index + 1]?.row.place.id)),
      ArrowLeft: () => (open ? toggle(id, false) : go(parent)),
      Enter: () => onPick(id),
      ' ': () => onPick(id),
    };
    const step = steps[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    step();
  };
  return (
    <ul ref={box} className="estate-tree" role="tree" aria-label={t('places')}>
      {lines.map(({ row, level }, index) => (
        <TreeLine
          key={row.place.id}
          row={row}
          level={level}
          open={opened.includes(row.place.id)}
          chosen={chosen === row.place.id}
          focusable={here === row.place.id}
          onKey={(event) => walk(event, index)}
          onToggle={(open) => toggle(row.place.id, open)}
          onPick={() => {
            setAt(row.place.id);
            onPick(row.place.id);
          }}
        />
      ))}
    </ul>
  );
}

function flatten(
  rows: PlaceRow[],
  loaded: Map<string, PlaceRow[] | undefined>,
  level = 1,
  parent?: string,
): Line[] {
  return rows.flatMap((row) => [
    { row, level, parent },
    ...flatten(loaded.get(row.place.id) ?? [], loaded, level + 1, row.place.id),
  ]);
}

interface LineProps {
  row: PlaceRow;
  level: number;
  open: boolean;
  chosen: boolean;
  focusable: boolean;
  onKey: (event: KeyboardEvent) => void;
  onToggle: (open: boolean) => void;
  onPick: () => void;
}

function TreeLine({ row, level, open, chosen, focusable, onKey, onToggle, onPick }: LineProps) {
  const t = useWords(words);
  const { place, inside } = row;
  return (
    <li
      role="treeitem"
      data-id={place.id}
      aria-level={level}
      aria-selected={chosen}
      aria-expanded={inside > 0 ? open : undefined}
      tabIndex={focusable ? 0 : -1}
      style={{ paddingInlineStart: `${(level - 1) * 20 + 8}px` }}
      data-retired={!place.active || undefined}
      onKeyDown={onKey}
      onClick={onPick}
    >
      <span
        className="estate-twist"
        aria-hidden="true"
        onClick={(event) => {
          if (inside === 0) return;
          event.stopPropagation();
          onToggle(!open);
        }}
      >
        {inside > 0 && <Icon name={open ? 'down' : 'forward'} size={16} />}
      </span>
      <strong>{place.code}</strong>
      <span className="estate-name">{place.name === place.code ? '' : place.name}</span>
      <span className="estate-kind">
        {place.active ? t(`place.${place.kind}`) : t('place.retired')}
        {inside > 0 && ` · ${t('places.inside', { n: inside })}`}
      </span>
    </li>
  );
}
