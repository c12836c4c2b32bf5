import type { components } from '@anju/api';
import { clockDataOf, ServiceClock, useNow, useTimes, useWords } from '@anju/ui';
import { leading } from './clock';
import { words } from './words';

type ClockView = components['schemas']['ClockView'];

/** The promises of a request side by side; the one that matters now is wider and larger. */
export function ClockStrip({ clocks }: { clocks: ClockView[] }) {
  const t = useWords(words);
  const { nearEnd } = useTimes();
  const now = useNow();
  const shown = clocks.filter((clock) => clock.state !== 'CANCELLED' && clock.target !== 'FOLLOW_UP');
  const main = leading(shown);
  if (shown.length === 0) return null;
  return (
    <div className="rq-strip-clocks">
      {shown.map((clock) => {
        const data = clockDataOf(clock);
        const due = clock.dueAt ?? clock.stoppedAt;
        return (
          <div key={clock.id} data-main={clock === main || undefined}>
            <div className="rq-strip-head">
              <span>{t(`target.${clock.target}`)}</span>
              {due && <time dateTime={due}>{nearEnd(due, now)}</time>}
            </div>
            {data ? (
              <ServiceClock clock={data} large={clock === main} labelled />
            ) : (
              <span>{t('windowOpen')}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
