import './checklist.css';
import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon';

export interface ChecklistItem {
  id: string;
  text: string;
  note?: string;
  done: boolean;
  /** The answer that was given, with its unit: 0.6 MPa. */
  value?: ReactNode;
}

interface Props {
  items: ChecklistItem[];
  /** Without it the list is shown, not asked. */
  onChange?: (id: string, done: boolean) => void;
  label: string;
}

/** What has to be done and what is done; one thumb, no precision needed. */
export function Checklist({ items, onChange, label }: Props) {
  return (
    <ul className="aj-checklist" aria-label={label}>
      {items.map(({ id, text, note, done, value }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={done}
              disabled={!onChange}
              onChange={(event) => onChange?.(id, event.target.checked)}
            />
            <span className="aj-checklist-box">
              <Icon name="check" size={16} />
            </span>
            <span className="aj-checklist-text">
              {text}
              {note && <small>{note}</small>}
            </span>
            {value && <span className="aj-checklist-value">{value}</span>}
          </label>
        </li>
      ))}
    </ul>
  );
}
