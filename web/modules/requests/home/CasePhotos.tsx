import { useWords } from '@anju/ui';
import type { Door } from './door';
import { Pictures } from './Pictures';
import type { Progress } from './types';
import { words } from './words';

/** The pictures of a case; whoever has more to show sends them with a message. */
export function CasePhotos({ progress, door }: { progress: Progress; door: Door }) {
  const t = useWords(words);
  const pictures = progress.extras.files.filter(({ width }) => width);
  if (pictures.length === 0) return null;
  return (
    <section className="aj-panel req-stack">
      <h2>{t('case.photos')}</h2>
      <Pictures files={pictures.map(({ id }) => id)} door={door} />
    </section>
  );
}
