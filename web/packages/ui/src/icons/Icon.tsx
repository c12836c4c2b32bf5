import './icon.css';
import { type IconName, iconPaths } from './paths';

export type { IconName } from './paths';

interface Props {
  name: IconName;
  /** Pixels: 16 in buttons, 20 on the rail, 24 on phones. */
  size?: number;
  /** Only for an icon that stands alone; beside a word it is decoration. */
  label?: string;
}

/** One icon of our line set, in the colour of its text. */
export function Icon({ name, size = 16, label }: Props) {
  return (
    <svg
      className="aj-icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {iconPaths[name].map((path) => (
        <path
          key={path}
          className={path.startsWith('-') ? 'aj-icon-cut' : undefined}
          d={path.replace(/^[*-]/, '')}
          fill={path.startsWith('*') ? 'currentColor' : 'none'}
        />
      ))}
    </svg>
  );
}
