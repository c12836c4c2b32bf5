import { spanWords, useLocale, useNow, useTimes, useWords } from '@anju/ui';
import { StageLine } from '@anju/ui/desk';
import type { Job } from './types';
import { words } from './words';

const at = ['opened', 'accepted', 'setOut', 'arrived', 'finished', 'confirmed', 'closed'] as const;

/** The way of the order, each step with its time; the one that runs says since when. */
export function Stages({ order }: { order: Job }) {
  const t = useWords(words);
  const locale = useLocale();
  const now = useNow();
  const { shortTime } = useTimes();
  const last = at.reduce((found, step, index) => (order.times[step] ? index : found), 0);
  const working = order.state === 'ON_SITE' || order.state === 'PAUSED';
  const ended = order.state === 'CLOSED' || order.state === 'CANCELLED';
  const { heldUntil } = order.times;
  const held = heldUntil && t('stage.held', { time: shortTime(heldUntil) });
  return (
    <StageLine
      label={t('stages')}
      stages={at.map((step, index) => {
        const time = order.times[step];
        const running = !ended && index === last && index < at.length - 1;
        const span = time && spanWords((now - Date.parse(time)) / 60_000, locale);
        return {
          key: step,
          name: running && working ? t('stage.working') : t(`stage.${step}`),
          done: time !== undefined,
          current: running,
          at: time,
          note: running && ` \u00b7 ${held ?? t('stage.since', { span: span ?? '' })}`,
        };
      })}
    />
  );
}
