import './standards.css';
import { useWords } from '@anju/ui';
import type { CheckItem } from './checklists';
import { words } from './words';

/** The items of a checklist to read. */
export function ItemList({ items }: { items: CheckItem[] }) {
  const t = useWords(words);
  const range = ({ min, max, unit }: CheckItem) =>
    min === undefined && max === undefined
      ? (unit ?? '')
      : t('range', { min: min ?? '', max: max ?? '', unit: unit ?? '' });
  return (
    <ol className="standards-items">
      {items.map((item, index) => (
        <li key={index}>
          <span>{index + 1}</span>
          <strong>{item.text}</strong>
          <span>
            {[t(`kind.${item.kind}`), item.kind === 'VALUE' && range(item), item.required && t('required')]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
