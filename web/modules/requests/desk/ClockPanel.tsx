import type { components } from '@anju/api';
import { clockDataOf, ServiceClock, spanWords, useLocale, useNow, useTimes, useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import { pageWords } from './page.words';
import { words } from './words';

type ClockView = components['schemas']['ClockView'];

/** Every promise with its limit, and where its time went. */
export function ClockPanel({ clocks }: { clocks: ClockView[] }) {
  const t = useWords(pageWords);
  const said = useWords(words);
  const locale = useLocale();
  const now = useNow();
  const { clockTime, shortTime } = useTimes();
  const shown = clocks.filter((clock) => clock.state !== 'CANCELLED');
  return (
    <Panel title={t('clocks')} note={t('clocks.now', { time: clockTime(now) })}>
      {shown.length === 0 && <p className="aj-second">{t('clocks.none')}</p>}
      <div className="rq-clocks">
        {shown.map((clock) => {
          const data = clockDataOf(clock);
          return (
            <div key={clock.id}>
              <div className="rq-strip-head">
                <span>{said(`target.${clock.target}`)}</span>
                {clock.dueAt && <time>{said('due', { time: shortTime(clock.dueAt, now) })}</time>}
              </div>
              {data ? <ServiceClock clock={data} /> : <span>{said('windowOpen')}</span>}
              <p className="aj-faint rq-clock-way">
                {t('clocks.counted', {
                  from: shortTime(clock.startsAt, now),
                  to: shortTime(clock.stoppedAt ?? now, now),
                })}
              </p>
              {clock.pausedSeconds > 0 && (
                <p className="rq-clock-paused">
                  {t('clocks.paused', { span: spanWords(clock.pausedSeconds / 60, locale) })}
                  {clock.whose && ` \u00b7 ${said(`whose.${clock.whose}`)}`}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </Panel>
  );
}
