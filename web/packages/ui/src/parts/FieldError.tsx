import './photos.css';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon';

/** What is wrong with a field, under it. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="aj-field-error" id={id} role="alert">
      <Icon name="diamond" size={14} />
      {children}
    </p>
  );
}
