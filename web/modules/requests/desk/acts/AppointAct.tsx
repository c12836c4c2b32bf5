import { useState } from 'react';
import { Button, IconButton, instantOf, Segments, useTimes, useWords, wallTime } from '@anju/ui';
import { useVerb } from '../requests';
import { words } from '../words';
import type { ActProps } from './act-props';
import { ActForm, Line } from './parts';
import { isWindow, nextWindow, type Window } from './window';

const ways = ['agreed', 'offer'] as const;
const MOST = 10;

/** Agrees a time to come by, or offers several for the customer to choose from; the promise to arrive follows. */
export function AppointAct({ request, onDone }: ActProps) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const [way, setWay] = useState<(typeof ways)[number]>('agreed');
  const [windows, setWindows] = useState<Window[]>(() => [
    request.windowFrom && request.windowTo
      ? { from: wallTime(request.windowFrom), to: wallTime(request.windowTo) }
      : nextWindow(),
  ]);
  const agree = useVerb(request, 'appointment', onDone);
  const offer = useVerb(request, 'slots', onDone);
  const { busy, error } = way === 'agreed' ? agree : offer;
  const shown = way === 'agreed' ? windows.slice(0, 1) : windows;
  const ready = shown.every(isWindow);
  const sent = shown.filter(isWindow).map(({ from, to }) => ({ from: instantOf(from), to: instantOf(to) }));
  const [first] = sent;
  const choose = (next: (typeof ways)[number]) => {
    setWay(next);
    if (next === 'offer' && windows.length === 1) setWindows([...windows, nextWindow(windows[0])]);
  };
  return (
    <ActForm
      say={
        way === 'offer'
          ? t('slots.offer', { n: shown.length })
          : first
            ? `${t('act.appoint')} ${shortTime(first.from)}`
            : t('act.appoint')
      }
      busy={busy}
      error={error}
      ready={ready}
      onSubmit={() => (way === 'offer' ? offer.send({ windows: sent }) : first && agree.send(first))}
    >
      <Line label={t('form.appoint')}>
        <Segments
          label={t('form.appoint')}
          value={way}
          options={ways.map((value) => ({ value, label: t(`appoint.${value}`) }))}
          onChange={choose}
        />
      </Line>
      {shown.map((window, index) => (
        <Row
          key={index}
          label={way === 'offer' ? t('slots.nth', { n: index + 1 }) : t('form.window')}
          window={window}
          onChange={(change) => setWindows(windows.map((one, at) => (at === index ? change : one)))}
          onRemove={shown.length > 1 ? () => setWindows(windows.filter((_, at) => at !== index)) : undefined}
        />
      ))}
      {way === 'offer' && windows.length < MOST && (
        <Button
          kind="text"
          icon="plus"
          className="rq-act-add"
          onClick={() => setWindows([...windows, nextWindow(windows.at(-1))])}
        >
          {t('slots.add')}
        </Button>
      )}
    </ActForm>
  );
}

interface RowProps {
  label: string;
  window: Window;
  onChange: (window: Window) => void;
  onRemove?: () => void;
}

/** From when to when. */
function Row({ label, window, onChange, onRemove }: RowProps) {
  const t = useWords(words);
  const field = (name: 'from' | 'to') => (
    <input
      type="datetime-local"
      className="aj-input"
      step={900}
      aria-label={`${label} ${t(`form.${name}`)}`}
      value={window[name]}
      onChange={(event) => onChange({ ...window, [name]: event.target.value })}
    />
  );
  return (
    <Line label={label}>
      <div className="rq-window">
        {field('from')}
        <span aria-hidden="true">–</span>
        {field('to')}
        {onRemove && <IconButton icon="close" size={16} label={t('slots.remove')} onClick={onRemove} />}
      </div>
    </Line>
  );
}
