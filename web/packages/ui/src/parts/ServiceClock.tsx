import './clock.css';
import { Icon, type IconName } from '../icons/Icon';
import { say } from '../i18n/define';
import { useLocale } from '../i18n/locale';
import { shortEnd } from '../i18n/times';
import { type ClockData, type ClockReading, type ClockState, clockSentence, readClock } from './clock-face';
import { clockWords } from './clock.words';
import { useNow } from './now';
import { useAtChange } from './use-at-change';

const icons: Record<ClockState, IconName> = {
  not_started: 'clock',
  running: 'clock',
  warned: 'warn',
  missed: 'late',
  paused: 'pause',
  kept: 'check',
  kept_late: 'diamond',
};

/** The thin line under the words: how much of the promise is used. Decoration for those who hear the page. */
export function Thread({ reading }: { reading: ClockReading }) {
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  return (
    <div className="aj-thread" aria-hidden="true">
      {reading.fill > 0 && <span className="aj-thread-fill" style={{ width: percent(reading.fill) }} />}
      {reading.notch !== null && (
        <span className="aj-thread-notch" style={{ left: percent(reading.notch) }} />
      )}
      {reading.gap !== null && <span className="aj-thread-gap" style={{ left: percent(reading.gap) }} />}
    </div>
  );
}

interface Props {
  clock: ClockData;
  /** `words` alone, `thread` alone (a row that has its words elsewhere), or both. */
  show?: 'both' | 'words' | 'thread';
  /** The head of a page, and the running clock of a strip. */
  large?: boolean;
  /** Adds the due instant, and where a pause moved it from. */
  instant?: boolean;
  /** A label beside it names the act, which the sentence then leaves out. */
  labelled?: boolean;
  /** A fixed now, in milliseconds; otherwise the page's clock. */
  now?: number;
}

/** One promise: words first, then the thread. Speaks to a screen reader only when its state changes. */
export function ServiceClock({ clock, show = 'both', large, instant, labelled, now: fixed }: Props) {
  const ticking = useNow();
  const now = fixed ?? ticking;
  const locale = useLocale();
  const reading = readClock(clock, now);
  const sentence = clockSentence(clock, now, locale, labelled);
  const open = !clock.endedAt;
  const due = (at: string) => shortEnd(at, now, locale);
  const side = clock.movedFrom
    ? say(clockWords, 'moved', { from: due(clock.movedFrom), to: due(clock.dueAt) }, locale)
    : say(clockWords, 'by', { time: due(clock.dueAt) }, locale);
  return (
    <div className={`aj-clock aj-clock-${reading.state}${large ? ' aj-clock-large' : ''}`}>
      {show !== 'thread' && (
        <div className="aj-clock-head">
          <span className="aj-clock-words" role="timer" aria-live="off">
            <Icon name={icons[reading.state]} />
            {sentence}
          </span>
          {instant && open && reading.state !== 'paused' && !sentence.includes(due(clock.dueAt)) && (
            <span className="aj-clock-side">{side}</span>
          )}
        </div>
      )}
      {show !== 'words' && <Thread reading={reading} />}
      {show !== 'thread' && <StateVoice state={reading.state} sentence={sentence} />}
    </div>
  );
}

/** Says the sentence when the state turns bad; the minutes in between stay silent. */
function StateVoice({ state, sentence }: { state: ClockState; sentence: string }) {
  return (
    <span className="aj-hidden" role="status" aria-atomic="true" data-state={state}>
      {useAtChange(state, sentence)}
    </span>
  );
}
