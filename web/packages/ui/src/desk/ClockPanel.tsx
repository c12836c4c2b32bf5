import './clock-panel.css';
import { useState } from 'react';
import type { components } from '@anju/api';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/define';
import { useLocale } from '../i18n/locale';
import { useTimes } from '../i18n/times';
import { Button } from '../parts/Button';
import { clockDataOf } from '../parts/clock-data';
import { spanWords } from '../parts/clock-face';
import { useNow } from '../parts/now';
import { ServiceClock } from '../parts/ServiceClock';
import { type ClockStory, ClockStories } from './ClockStories';
import { Panel } from './DetailPage';
import { Loaded } from './Loaded';
import { SidePanel } from './SidePanel';
import { storyWords } from './story.words';

type ClockView = components['schemas']['ClockView'];

interface Props {
  clocks: ClockView[];
  /** Where the stories are kept, below what a change of the record makes stale. */
  queryKey: string[];
  /** Asks for where every minute went. */
  load: () => Promise<ClockStory[]>;
}

/** Every promise with its limit, and on demand where its time went. */
export function ClockPanel({ clocks, queryKey, load }: Props) {
  const t = useWords(storyWords);
  const [open, setOpen] = useState(false);
  const now = useNow();
  const { clockTime } = useTimes();
  const shown = clocks.filter((clock) => clock.state !== 'CANCELLED');
  return (
    <Panel title={t('clocks')} note={t('clocks.now', { time: clockTime(now) })}>
      {shown.length === 0 && <p className="aj-second">{t('clocks.none')}</p>}
      <div className="aj-clocks">
        {shown.map((clock) => (
          <OneClock key={clock.id} clock={clock} now={now} />
        ))}
      </div>
      {clocks.length > 0 && (
        <Button kind="text" icon="clock" onClick={() => setOpen(true)}>
          {t('clocks.explain')}
        </Button>
      )}
      <SidePanel wide open={open} title={t('clocks.explain')} onClose={() => setOpen(false)}>
        <Stories queryKey={queryKey} load={load} />
      </SidePanel>
    </Panel>
  );
}

function Stories({ queryKey, load }: Omit<Props, 'clocks'>) {
  const stories = useQuery({ queryKey, queryFn: load, staleTime: 0 });
  return <Loaded query={stories}>{(all) => <ClockStories stories={all} />}</Loaded>;
}

function OneClock({ clock, now }: { clock: ClockView; now: number }) {
  const t = useWords(storyWords);
  const locale = useLocale();
  const { shortTime, shortEnd } = useTimes();
  const data = clockDataOf(clock);
  const whose = clock.whose ? ` \u00b7 ${t(`whose.${clock.whose}`)}` : '';
  return (
    <div>
      <div className="aj-clocks-head">
        <span>{t(`target.${clock.target}`)}</span>
        <span>
          {clock.dueAt
            ? t('clocks.due', { time: shortEnd(clock.dueAt, now) })
            : t(clock.pausedAt ? 'clocks.held' : 'clocks.window')}
        </span>
      </div>
      {data ? (
        <ServiceClock clock={data} />
      ) : (
        <p className="aj-second">{t('clocks.starts', { time: shortTime(clock.startsAt, now) })}</p>
      )}
      {clock.pausedSeconds > 0 && (
        <p className="aj-clocks-paused">
          {t('clocks.paused', { span: spanWords(clock.pausedSeconds / 60, locale) })}
          {whose}
        </p>
      )}
    </div>
  );
}
