import './side.css';
import { Link } from '@tanstack/react-router';
import { useHereInSight } from '../shell/here-in-sight';

export interface Section {
  to: string;
  label: string;
  /** Whether only this very address belongs to it. */
  exact?: boolean;
}

/** The views of one place of the rail, as words in a line; each is an address. */
export function Sections({ label, sections }: { label: string; sections: Section[] }) {
  const line = useHereInSight<HTMLElement>();
  if (sections.length < 2) return null;
  return (
    <nav ref={line} className="aj-sections" aria-label={label}>
      {sections.map(({ to, label: name, exact }) => (
        <Link key={to} to={to} activeOptions={{ exact }} activeProps={{ 'aria-current': 'page' }}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
