import type { ReactNode } from 'react';
import './side.css';

interface Props {
  label: string;
  className?: string;
  /** Whether the last column holds what can be done with a row. */
  acts?: boolean;
  children: ReactNode;
}

/** Room for a table that may be wider than the page: it scrolls by itself, also from the keyboard. */
export function WideTable({ label, className = '', acts, children }: Props) {
  return (
    <div
      className={`aj-wide ${className}`}
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
