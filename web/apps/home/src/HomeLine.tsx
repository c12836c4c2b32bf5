import { Icon, type IconName, useLook } from '@anju/ui';
import type { ReactNode } from 'react';

interface Props {
  icon: IconName;
  title: string;
  hint?: ReactNode;
  tone?: 'jade' | 'amber';
}

/** What a line of the first page looks like; the link around it is its caller's. */
export function HomeLine({ icon, title, hint, tone = 'jade' }: Props) {
  const { elder } = useLook();
  return (
    <>
      <span className="home-line-icon" data-tone={tone}>
        <Icon name={icon} size={elder ? 36 : 24} />
      </span>
      <span className="home-line-text">
        <strong>{title}</strong>
        {hint && <span className="aj-second">{hint}</span>}
      </span>
      <Icon name="forward" size={20} />
    </>
  );
}
