import './side.css';
import type { ReactNode } from 'react';

/** Room for a table that may be wider than the page: it scrolls by itself, also from the keyboard. */
export function WideTable({
  label,
  className = '',
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div
      className={`aj-wide ${className}`}
      role="region"
      aria-label={label}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
      tabIndex={0}
    >
      {children}
    </div>
  );
}
