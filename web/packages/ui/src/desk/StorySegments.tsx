import './clock-panel.css';
import { useState } from 'react';
import type { components } from '@anju/api';
import { useWords } from '../i18n/define';
import { useLocale } from '../i18n/locale';
import { useTimes } from '../i18n/times';
import { Button } from '../parts/Button';
import { useActorName } from '../parts/actor-name';
import { reasonWords, spanWords } from '../parts/clock-face';
import { partyWords } from './party.words';
import { storyWords } from './story.words';
import { WideTable } from './WideTable';

type Segment = components['schemas']['ClockStory']['segments'][number];

/** More than one looks through at once. */
const SHOWN = 30;

const minutes = ({ from, to }: Segment) => (Date.parse(to) - Date.parse(from)) / 60_000;

/** The stretches of a clock as a band and as a table that says why each counted or not. */
export function StorySegments({ segments }: { segments: Segment[] }) {
  const t = useWords(storyWords);
  const locale = useLocale();
  const { shortTime, clockTime, monthDay } = useTimes();
  const [all, setAll] = useState(false);
  const shown = all ? segments : segments.slice(0, SHOWN);
  const until = ({ from, to }: Segment) => (monthDay(from) === monthDay(to) ? clockTime(to) : shortTime(to));
  if (segments.length === 0) return null;
  return (
    <>
      <div className="aj-story-band" aria-hidden="true">
        {segments.map((segment) => (
          <span key={segment.from} data-kind={segment.kind} style={{ flexGrow: minutes(segment) }} />
        ))}
      </div>
      <WideTable label={t('segments.what')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('segments.when')}</th>
              <th scope="col">{t('segments.span')}</th>
              <th scope="col">{t('segments.what')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((segment) => (
              <tr key={segment.from}>
                <td>
                  <time dateTime={segment.from}>{shortTime(segment.from)}</time>
                  {' \u2013 '}
                  <time dateTime={segment.to}>{until(segment)}</time>
                </td>
                <td>{spanWords(minutes(segment), locale)}</td>
                <td className="aj-story-why">
                  <span className="aj-story-kind" data-kind={segment.kind}>
                    {t(`segment.${segment.kind}`)}
                  </span>
                  <Why segment={segment} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {shown.length < segments.length && (
        <Button kind="text" onClick={() => setAll(true)}>
          {t('segment.more', { n: segments.length - shown.length })}
        </Button>
      )}
    </>
  );
}

function Why({ segment: { reason, whose, note, by, party } }: { segment: Segment }) {
  const t = useWords(storyWords);
  const partyName = useWords(partyWords);
  const locale = useLocale();
  const nameOf = useActorName();
  const who = by && nameOf(by);
  const key = `note.${note}`;
  const said = key in storyWords ? t(key as 'note.quote') : note;
  const told = who && said ? t('by.note', { who, note: said }) : (who ?? said);
  const counted =
    party && party !== 'NOBODY' && (!whose || whose === 'US') ? partyName(`party.${party}`) : undefined;
  const words = [
    reason && reasonWords(reason, locale),
    counted ?? (whose && t(`whose.${whose}`)),
    told,
  ].filter(Boolean);
  return words.length ? <small>{words.join(' \u00b7 ')}</small> : null;
}
