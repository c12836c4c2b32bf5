import { Button, useTimes, useWords } from '@anju/ui';
import { type Carried, isForbidden } from './carry';
import type { BoardPerson, Warning } from './schedule';
import { words } from './words';

interface Props {
  carried: Carried;
  people: BoardPerson[];
  warnings: Warning[];
  onDrop: () => void;
  onCancel: () => void;
}

/** What is held, where it would go, what speaks against that, and the keys that move it. */
export function CarryLine({ carried, people, warnings, onDrop, onCancel }: Props) {
  const t = useWords(words);
  const { clockTime } = useTimes();
  const name = people.find(({ staff }) => staff === carried.staff)?.name ?? '';
  return (
    <div className="sched-carry" data-bad={warnings.length > 0 || undefined}>
      <div role="status" aria-live="assertive">
        <strong>{t('carry.to', { title: carried.job.title, name, at: clockTime(carried.at) })}</strong>
        <Warnings warnings={warnings} />
      </div>
      <span className="aj-second sched-keys">{t('carry.keys')}</span>
      <Button kind="text" hint="Esc" onClick={onCancel}>
        {t('carry.cancel')}
      </Button>
      <Button kind="primary" hint="↵" disabled={isForbidden(warnings)} onClick={onDrop}>
        {t('carry.drop')}
      </Button>
    </div>
  );
}

/** What the server says against it; nothing to say is said too. */
export function Warnings({ warnings }: { warnings: Warning[] }) {
  const t = useWords(words);
  if (warnings.length === 0) return <p className="sched-fit">{t('carry.fit')}</p>;
  return (
    <p className="sched-warn" data-forbidden={isForbidden(warnings) || undefined}>
      {warnings.map((one) => t(`warning.${one}`)).join(t('comma'))}
    </p>
  );
}
