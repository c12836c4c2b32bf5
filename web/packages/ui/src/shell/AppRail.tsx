import './shell.css';
import { Link, useLocation } from '@tanstack/react-router';
import { RoofMark } from '../drawings/RoofMark';
import { Icon, type IconName } from '../icons/Icon';
import { useWords } from '../i18n/define';
import { words } from '../parts/words';
import { useHereInSight } from './here-in-sight';

/** A place of an app: what stands on the rail of the desk or in the tab bar of a phone. */
export interface Place {
  to: string;
  icon: IconName;
  label: string;
  /** Another address that belongs to the place. */
  also?: string;
  /** How many wait there; absent or 0 shows nothing. */
  count?: number;
}

function PlaceLink({ to, icon, label, also, count, size }: Place & { size: number }) {
  const here = useLocation({ select: ({ pathname }) => pathname === also });
  return (
    <Link to={to} aria-current={here ? 'page' : undefined} activeProps={{ 'aria-current': 'page' }}>
      <Icon name={icon} size={size} />
      {label}
      {count ? <span className="aj-rail-count">{count > 99 ? '99+' : count}</span> : null}
    </Link>
  );
}

/** The rail of the desk: icon over word, an apricot bar marks where one is. */
export function AppRail({ places, foot = [] }: { places: Place[]; foot?: Place[] }) {
  const t = useWords(words);
  const line = useHereInSight<HTMLElement>();
  return (
    <nav ref={line} className="aj-rail" aria-label={t('shell.nav')}>
      <span className="aj-rail-mark">
        <RoofMark size={34} />
      </span>
      {places.map((place) => (
        <PlaceLink key={place.to} {...place} size={20} />
      ))}
      <div className="aj-rail-foot">
        {foot.map((place) => (
          <PlaceLink key={place.to} {...place} size={20} />
        ))}
      </div>
    </nav>
  );
}

/** The tab bar of a phone app. */
export function TabBar({ places }: { places: Place[] }) {
  const t = useWords(words);
  return (
    <nav className="aj-tabs" aria-label={t('shell.nav')}>
      {places.map((place) => (
        <PlaceLink key={place.to} {...place} size={24} />
      ))}
    </nav>
  );
}
