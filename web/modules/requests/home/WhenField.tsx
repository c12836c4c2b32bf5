import { instantOf, serverNow, useTimes, useWords, wallTime } from '@anju/ui';
import { useState } from 'react';
import type { Draft } from './draft';
import { nextWindows } from './windows';
import { words } from './words';

type Window = Draft['window'];

const local = (iso?: string) => (iso ? wallTime(iso) : '');

/** When somebody may come: at once, in one of the next half days, or in a span of one's own. */
export function WhenField({ value, onChange }: { value: Window; onChange: (value: Window) => void }) {
  const t = useWords(words);
  const { clockTime, clockEnd } = useTimes();
  const [spans] = useState(() => nextWindows(serverNow()));
  const [own, setOwn] = useState(false);
  const choose = (next: Window) => {
    setOwn(false);
    onChange(next);
  };
  const from = value?.from ?? spans[0]?.from ?? '';
  const to = value?.to ?? spans[0]?.to ?? '';
  const set = (part: Partial<NonNullable<Window>>) => onChange({ from, to, ...part });
  const iso = (text: string) => (text ? instantOf(text) : '');
  return (
    <fieldset className="req-field">
      <legend>{t('report.when')}</legend>
      <div className="req-chips">
        <button
          type="button"
          className="req-chip"
          aria-pressed={!value && !own}
          onClick={() => choose(undefined)}
        >
          {t('when.soon')}
        </button>
        {spans.map((span) => (
          <button
            key={span.from}
            type="button"
            className="req-chip"
            aria-pressed={!own && value?.from === span.from}
            onClick={() => choose({ from: span.from, to: span.to })}
          >
            {t(`when.${span.day}`, { from: clockTime(span.from), to: clockEnd(span.to) })}
          </button>
        ))}
        <button
          type="button"
          className="req-chip"
          aria-pressed={own}
          onClick={() => {
            setOwn(true);
            onChange({ from, to });
          }}
        >
          {t('when.other')}
        </button>
      </div>
      {own && (
        <div className="req-span">
          <label>
            {t('when.from')}
            <input
              className="aj-input"
              type="datetime-local"
              value={local(from)}
              onChange={(event) => event.target.value && set({ from: iso(event.target.value) })}
            />
          </label>
          <label>
            {t('when.to')}
            <input
              className="aj-input"
              type="datetime-local"
              value={local(to)}
              onChange={(event) => event.target.value && set({ to: iso(event.target.value) })}
            />
          </label>
        </div>
      )}
    </fieldset>
  );
}
