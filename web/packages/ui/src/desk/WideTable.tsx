import './rows.css';
import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  label: string;
  className?: string;
  /** Whether the last column holds what can be done with a row. */
  acts?: boolean;
  children: ReactNode;
}

/** Room for a table: one wider than the page scrolls by itself, also from the keyboard; on a phone its rows are cards. */
export function WideTable({ label, className = '', acts, children }: Props) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => room.current?.querySelectorAll('table').forEach(nameCells));
  return (
    <div
      ref={room}
      className={`aj-wide aj-rows ${className}`}
      data-acts={acts || undefined}
      role="region"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
      tabIndex={0}
    >
      {children}
    </div>
  );
}

/** A card has no head above it, so that each cell says what it holds. */
function nameCells(table: HTMLTableElement) {
  const names = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.textContent);
  for (const row of table.tBodies[0]?.rows ?? [])
    for (const cell of row.cells) {
      const name = names[cell.cellIndex];
      if (name) cell.dataset.label = name;
    }
}
