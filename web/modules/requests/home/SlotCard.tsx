import { Button, useTimes, useWords } from '@anju/ui';
import type { Progress } from './types';
import type { Acting } from './use-case';
import { words } from './words';

/** Windows the desk offers; one tap chooses. */
export function SlotCard({ progress, act }: { progress: Progress; act: Acting }) {
  const t = useWords(words);
  const { clockTime, monthDay, weekday } = useTimes();
  if (!progress.can.includes('choose-slot')) return null;
  return (
    <section className="aj-panel">
      <h2>{t('slot.title')}</h2>
      <div className="req-stack">
        {progress.extras.slots.map(({ id, from, to }) => (
          <Button
            key={id}
            icon="calendar"
            busy={act.isPending}
            onClick={() => act.mutate({ verb: 'CHOOSE_SLOT', slot: id })}
          >
            {t('slot.span', {
              day: `${monthDay(from)} ${weekday(from)}`,
              from: clockTime(from),
              to: clockTime(to),
            })}
          </Button>
        ))}
      </div>
      {progress.can.includes('write') && <a href="#messages">{t('slot.other')}</a>}
    </section>
  );
}
