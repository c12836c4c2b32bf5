import type { ReactNode } from 'react';
import { useWords } from '@anju/ui';
import { words } from './words';

/** Room for a month: it scrolls by itself, also from the keyboard, while the names stay where they are. */
export function RosterRoom({ children }: { children: ReactNode }) {
  const t = useWords(words);
  return (
    <div
      className="roster-scroll"
      role="region"
      aria-label={t('roster')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
      tabIndex={0}
    >
      {children}
    </div>
  );
}
