import './subject.css';

const tones = ['jade', 'blue', 'plum', 'amber', 'moss'];

/** The tone of a person is the same everywhere. */
function toneOf(name: string): string {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return tones[sum % tones.length] ?? 'jade';
}

interface Props {
  name: string;
  size?: 'small' | 'normal' | 'large';
  /** Somebody who is not in question here: grey. */
  plain?: boolean;
}

/** A person as the first letter of the name; decoration beside the whole name. */
export function Avatar({ name, size = 'normal', plain }: Props) {
  const tone = plain ? 'ink' : toneOf(name);
  return (
    <span className={`aj-avatar aj-avatar-${size} aj-tone-${tone}`} aria-hidden="true">
      {[...name.trim()][0]?.toUpperCase() ?? ''}
    </span>
  );
}
