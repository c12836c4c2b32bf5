import './button.css';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from '../icons/Icon';
import { KeyCap } from './KeyCap';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  /** `primary` is the one solid jade act of a screen. */
  kind?: 'primary' | 'jade' | 'plain' | 'text' | 'danger';
  icon?: IconName;
  /** The key that does the same. */
  hint?: string;
  /** `large` is the act at the thumb, `square` an act beside it. */
  size?: 'normal' | 'large' | 'square';
  /** Second line of a large button: what is still missing. */
  note?: ReactNode;
  busy?: boolean;
  submit?: boolean;
}

/** A button that is light enough for the phone pages. */
export function Button({
  kind = 'plain',
  icon,
  hint,
  size = 'normal',
  note,
  busy,
  submit,
  className = '',
  children,
  ...rest
}: Props) {
  const looks = [`aj-button`, `aj-button-${kind}`, size !== 'normal' && `aj-button-${size}`, className];
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={looks.filter(Boolean).join(' ')}
      aria-busy={busy || undefined}
      {...rest}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {icon && <Icon name={icon} size={size === 'square' ? 22 : 16} />}
      <span>{children}</span>
      {note && <small>{note}</small>}
      {hint && <KeyCap>{hint}</KeyCap>}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  icon: IconName;
  label: string;
  size?: number;
}

/** A button that is only an icon: back, close, more, link, search, bell. Its label is its tooltip. */
export function IconButton({ icon, label, className = '', size = 20, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`aj-button aj-button-icon ${className}`}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}
