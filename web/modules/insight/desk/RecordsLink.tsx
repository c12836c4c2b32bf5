import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Figure, Figures } from './types';

interface Props {
  figures: Figures;
  figure?: Figure;
  outcome: 'ALL' | 'MISSED';
  children: ReactNode;
}

/** A figure as the way to the records that it counts. */
export function RecordsLink({ figures, figure, outcome, children }: Props) {
  if (!figure) return <span className="in-figure">{children}</span>;
  return (
    <Link
      className="in-figure"
      to={`/morning/${figure.key}` as '/'}
      search={{ from: figures.from, to: figures.to, outcome } as never}
    >
      {children}
    </Link>
  );
}
