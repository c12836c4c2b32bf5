import './keys.css';
import type { ReactNode } from 'react';

/** A key as a little cap beside the act it does; hidden on touch devices. */
export function KeyCap({ children }: { children: ReactNode }) {
  return <kbd className="aj-key">{children}</kbd>;
}
