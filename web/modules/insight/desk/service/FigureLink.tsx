import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Days, FigureKey } from './types';

interface Props {
  figure: FigureKey;
  days: Days;
  outcome?: 'ALL' | 'MET' | 'MISSED';
  /** Which part: by its code. */
  part?: {
    category?: string;
    kind?: string;
    team?: string;
    person?: string;
    contractor?: string;
    project?: string;
  };
  children: ReactNode;
}

/** A number as the way to the records that it counts. */
export function FigureLink({ figure, days, outcome = 'ALL', part, children }: Props) {
  const { from, to } = days;
  return (
    <Link to={`/morning/${figure}` as '/'} search={{ from, to, outcome, back: 'service', ...part } as never}>
      {children}
    </Link>
  );
}
