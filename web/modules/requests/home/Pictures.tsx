import { useWords } from '@anju/ui';
import type { Door } from './door';
import { words } from './words';

/** Pictures of a request as a grid; a tap opens one in full. */
export function Pictures({ files, door }: { files: string[]; door: Door }) {
  const t = useWords(words);
  return (
    <ul className="req-photos">
      {files.map((id, index) => (
        <li key={id}>
          <a href={door.picture(id, false)} target="_blank" rel="noreferrer">
            <img src={door.picture(id, true)} alt={t('case.photo', { n: index + 1 })} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}
