import './clock-panel.css';
import type { components } from '@anju/api';
import { useWords } from '../i18n/define';
import { useLocale } from '../i18n/locale';
import { useTimes } from '../i18n/times';
import { clockDataOf } from '../parts/clock-data';
import { spanWords } from '../parts/clock-face';
import { ServiceClock } from '../parts/ServiceClock';
import { useProjectName } from '../shell/projects';
import { usePartyTime } from './party';
import { StorySegments } from './StorySegments';
import { storyWords } from './story.words';

export type ClockStory = components['schemas']['ClockStory'];
type Turn = ClockStory['turns'][number];
type Target = ClockStory['clock']['target'];

/** Clock by clock: what was promised, what happened to the promise, and where every minute went. */
export function ClockStories({ stories }: { stories: ClockStory[] }) {
  return (
    <div className="aj-stories">
      {stories.map((story) => (
        <Story key={story.clock.id} story={story} />
      ))}
    </div>
  );
}

function Story({ story }: { story: ClockStory }) {
  const t = useWords(storyWords);
  const told = useTelling();
  const { clock, segments } = story;
  const data = clockDataOf(clock);
  const what = t(`target.${clock.target}`);
  return (
    <section className="aj-story" aria-label={what}>
      <header>
        <h3>{what}</h3>
        {data && <ServiceClock clock={data} show="words" />}
      </header>
      <ul>
        {[...story.turns.flatMap((turn) => told.turn(turn, clock.target)), ...told.outcome(story)].map(
          (sentence, index) => (
            <li key={index}>{sentence}</li>
          ),
        )}
      </ul>
      {(segments.length > 1 || segments[0]?.kind !== 'RUNNING') && <StorySegments segments={segments} />}
    </section>
  );
}

/** The sentences of a story in the chosen language. */
function useTelling() {
  const t = useWords(storyWords);
  const locale = useLocale();
  const { shortTime, shortEnd } = useTimes();
  const projectName = useProjectName();
  const partyTime = usePartyTime();
  const span = (minutes: number) => spanWords(Math.max(0, minutes), locale);
  const promise = ({ kind, amount = 0, until }: NonNullable<Turn['promised']>, target: Target) => {
    const what = t(`target.${target}`);
    const time = until ? shortEnd(until) : '';
    return t(`promise.${kind}`, { what, span: span(amount), n: amount, time });
  };
  const noted = (sentence: string, note?: string) => {
    const key = `note.${note}`;
    const said = key in storyWords ? t(key as 'note.quote') : note;
    return said ? `${sentence} \u00b7 ${said}` : sentence;
  };
  const source = ({ terms }: Turn): string[] => {
    if (!terms) return [];
    const whose = terms.contract ?? (terms.project ? projectName(terms.project) : t('terms.company'));
    const shares = terms.shares.map(({ stage, minutes }) => t(`share.${stage}`, { span: span(minutes) }));
    return [
      t('terms.of', { whose, n: terms.number, from: shortTime(terms.from) }),
      ...(shares.length ? [t('terms.shares', { shares: shares.join(' + ') })] : []),
    ];
  };
  return {
    turn: (turn: Turn, target: Target): string[] => {
      const { kind, at, promised, note } = turn;
      const time = shortTime(at);
      if (kind === 'STARTED')
        return promised
          ? [t('turn.STARTED', { time, promise: promise(promised, target) }), ...source(turn)]
          : [];
      if (kind === 'MOVED')
        return promised
          ? [noted(t('turn.MOVED', { time, promise: promise(promised, target) }), note), ...source(turn)]
          : [];
      return [noted(t(`turn.${kind}`, { time, what: t(`target.${target}`) }), note)];
    },
    outcome: ({ clock, warnPercent: n, countedSeconds, usedPercent, minutes }: ClockStory): string[] => {
      const { warnedAt, warnAt, missedAt, stoppedAt, dueAt, state } = clock;
      const ahead = warnAt && !stoppedAt && state !== 'CANCELLED';
      const warning = warnedAt ?? (ahead ? warnAt : undefined);
      const late =
        stoppedAt && dueAt ? span((Date.parse(stoppedAt) - Date.parse(dueAt)) / 60_000) : undefined;
      const verdict = missedAt
        ? t(late ? 'verdict.late' : 'verdict.missed', { time: shortTime(missedAt), span: late ?? '' })
        : dueAt
          ? t('verdict.due', { time: shortEnd(dueAt) })
          : t('verdict.held');
      const used = { span: span(countedSeconds / 60), n: usedPercent ?? 0 };
      return [
        t(usedPercent === undefined ? 'used.plain' : 'used', used),
        ...(minutes.length ? [t('minutes', { parties: minutes.map(partyTime).join(' + ') })] : []),
        ...(warning ? [t(warnedAt ? 'warn.done' : 'warn.ahead', { n, time: shortTime(warning) })] : []),
        ...(state === 'KEPT' || state === 'CANCELLED' ? [] : [verdict]),
      ];
    },
  };
}
