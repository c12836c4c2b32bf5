import { useWords } from '@anju/ui';
import { type Change, useTelling } from './terms';
import { words } from './words';

/** What one version changes of another, as sentences. */
export function ChangeList({ changes }: { changes: Change[] }) {
  const t = useWords(words);
  const told = useTelling();
  const sentence = ({ before, after }: Change) => {
    if (!after) return before ? t('change.gone', { line: told.line(before) }) : '';
    if (!before) return t('change.new', { line: told.line(after) });
    const was = told.promise(before);
    return was === told.promise(after)
      ? t('change.detail', { line: told.line(after) })
      : t('change.other', { line: told.line(after), was });
  };
  if (changes.length === 0) return <p className="aj-second">{t('changes.none')}</p>;
  return (
    <ul className="terms-changes">
      {changes.map((change, index) => (
        <li key={index}>{sentence(change)}</li>
      ))}
    </ul>
  );
}
