import './seal.css';
import { useWords } from '../i18n/define';
import { words } from './words';

export type Priority = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';

/** The seal of a priority. `word` writes its name beside it: where it stands for the first time. */
export function PrioritySeal({ priority, word }: { priority: Priority; word?: boolean }) {
  const t = useWords(words);
  const name = t(`priority.${priority}`);
  return (
    <span className="aj-seal-box">
      <span className={`aj-seal aj-seal-${priority}`} title={name}>
        {priority}
      </span>
      <span className={word ? undefined : 'aj-hidden'}>{name}</span>
    </span>
  );
}
