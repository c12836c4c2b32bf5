import './section-groups.css';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Icon } from '../icons/Icon';
import type { Section } from './Sections';

export interface SectionGroup {
  /** What the group is about; the first one may go without. */
  label?: string;
  sections: Section[];
}

/**
 * The views of a place that has too many for a line: in named groups at its side. Where there is no room for a side, one line
 * says where one is and opens them.
 */
export function SectionGroups({ label, groups }: { label: string; groups: SectionGroup[] }) {
  const [opened, setOpened] = useState<string>();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const here = groups
    .flatMap(({ sections }) => sections)
    .find(({ to, exact }) => path === to || (!exact && path.startsWith(`${to}/`)));
  const open = opened === path;
  return (
    <nav className="aj-groups" aria-label={label}>
      <button
        type="button"
        className="aj-groups-here"
        aria-expanded={open}
        onClick={() => setOpened(open ? undefined : path)}
      >
        <span>
          {label}
          {here && (
            <>
              {' · '}
              <strong>{here.label}</strong>
            </>
          )}
        </span>
        <Icon name={open ? 'up' : 'down'} size={16} />
      </button>
      <div className="aj-groups-all" data-open={open}>
        {groups
          .filter(({ sections }) => sections.length > 0)
          .map((group, index) => (
            <div key={group.label ?? index} role="group" aria-label={group.label}>
              {group.label && <span aria-hidden="true">{group.label}</span>}
              {group.sections.map(({ to, label: name, exact }) => (
                <Link key={to} to={to} activeOptions={{ exact }} activeProps={{ 'aria-current': 'page' }}>
                  {name}
                </Link>
              ))}
            </div>
          ))}
      </div>
    </nav>
  );
}
