import { clockDataOf, ServiceClock, spanWords, useLocale, useNow, useTimes, useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import type { Job } from './types';
import { words } from './words';

/** The promises with their limits, and where the time went. */
export function ClocksPanel({ clocks }: Pick<Job, 'clocks'>) {
  const t = useWords(words);
  const locale = useLocale();
  const now = useNow();
  const { clockTime, shortTime } = useTimes();
  const shown = clocks.filter((clock) => clock.state !== 'CANCELLED');
  if (shown.length === 0) return null;
  return (
    <Panel title={t('clocks')} note={t('clocks.now', { time: clockTime(now) })}>
      <div className="wo-clocks">
        {shown.map((clock) => {
          const data = clockDataOf(clock);
          const whose = clock.whose ? ` \u00b7 ${t(`whose.${clock.whose}`)}` : '';
          return (
            <div key={clock.id}>
              <div className="wo-clock-head">
                <strong>{t(`target.${clock.target}`)}</strong>
                <span>
                  {clock.dueAt ? t('clocks.due', { time: shortTime(clock.dueAt, now) }) : t('clocks.window')}
                </span>
              </div>
              {data && <ServiceClock clock={data} />}
              {!data && (
                <p className="aj-second">{t('clocks.starts', { time: shortTime(clock.startsAt, now) })}</p>
              )}
              {clock.pausedSeconds > 0 && (
                <p className="wo-paused">
                  {t('clocks.paused', { span: spanWords(clock.pausedSeconds / 60, locale) })}
                  {whose}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </Panel>
  );
}
