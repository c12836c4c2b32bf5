import './my-turns.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import {
  clockTime,
  dayAfter,
  dayOf,
  ErrorState,
  IconButton,
  instantOf,
  PhoneShell,
  serverNow,
  Skeleton,
  useTimes,
  useWords,
} from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { daysOf, edges, monthAfter, weekdayOf } from '../desk/roster/roster';
import { words } from '../desk/roster/words';
import { words as swapWords } from '../swap.words';
import { AskSwap } from './AskSwap';
import { MyWishes } from './MyWishes';
import { MySwaps, useMySwaps } from './MySwaps';
import { type DutySpan, type Turn, untold } from './untold';

/** One's own month: every day, with the turn that stands on it, and what is to change hands. */
export function MyTurnsPage() {
  const t = useWords(words);
  const { nearTime } = useTimes();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { ask?: string };
  const today = dayOf(serverNow());
  const [month, setMonth] = useState(today.slice(0, 7));
  const { from, to } = edges(month);
  const [year, number] = month.split('-');
  const turns = useQuery({
    queryKey: ['my-turns', month],
    queryFn: () => dataOf(api.GET('/api/my/turns', { params: { query: { from, to } } })),
  });
  // Nights that began before the month, and those that go on after it, are told of whole.
  const duty = useQuery({
    queryKey: ['my-duty', month],
    queryFn: () =>
      dataOf(
        api.GET('/api/my/duty', {
          params: {
            query: {
              from: instantOf(`${dayAfter(from, -2)}T00:00`),
              to: instantOf(`${dayAfter(to, 3)}T00:00`),
            },
          },
        }),
      ),
  });
  const now = serverNow();
  const present = duty.data?.find((span) => Date.parse(span.from) <= now && now < Date.parse(span.to));
  const weekly = untold(duty.data ?? [], turns.data ?? []).filter((span) => {
    const day = dayOf(span.from);
    return from <= day && day <= to;
  });
  const any = weekly.length > 0 || (turns.data?.length ?? 0) > 0;
  const error = turns.error ?? duty.error;
  const go = (ask?: string) => navigate({ to: '/turns', search: ask ? { ask } : {} } as never);
  const asked = turns.data?.find(({ id }) => id === search.ask);
  if (asked) return <AskSwap turn={asked} onClose={() => void go()} />;
  return (
    <PhoneShell title={t('mine.title')} onBack={() => history.back()}>
      <MySwaps />
      <div className="my-turns-month">
        <IconButton icon="back" label={t('roster.before')} onClick={() => setMonth(monthAfter(month, -1))} />
        <h2>{t('roster.month', { year: year ?? '', month: Number(number) })}</h2>
        <IconButton icon="forward" label={t('roster.after')} onClick={() => setMonth(monthAfter(month, 1))} />
      </div>
      {(turns.isPending || duty.isPending) && <Skeleton />}
      {error && (
        <ErrorState error={error} onRetry={() => void Promise.all([turns.refetch(), duty.refetch()])} />
      )}
      {present && (
        <p className="my-turns-now">
          <strong>{t('mine.now', { time: nearTime(present.to) })}</strong>
        </p>
      )}
      {turns.data && duty.data && !any && <p className="aj-second">{t('mine.none')}</p>}
      {turns.data && duty.data && any && (
        <ul className="my-turns">
          {daysOf(from, to).map((day) => (
            <li key={day} aria-current={day === today ? 'date' : undefined}>
              <span>
                {Number(day.slice(8))} <small>{t(weekdayOf(day))}</small>
              </span>
              <Day
                turns={turns.data.filter((turn) => turn.day === day)}
                weekly={weekly.filter((span) => dayOf(span.from) === day)}
                onAsk={(id) => void go(id)}
              />
            </li>
          ))}
        </ul>
      )}
      <MyWishes />
    </PhoneShell>
  );
}

interface DayProps {
  turns: Turn[];
  weekly: DutySpan[];
  onAsk: (id: string) => void;
}

function Day({ turns, weekly, onAsk }: DayProps) {
  const t = useWords(words);
  const swap = useWords(swapWords);
  const swaps = useMySwaps();
  if (turns.length + weekly.length === 0) return <span className="aj-second">{t('mine.free')}</span>;
  return (
    <span>
      {turns.map((turn) => {
        const moving = swaps.data?.some(
          (one) => one.turn.id === turn.id && ['ASKED', 'AGREED'].includes(one.state),
        );
        return (
          <span key={turn.id} className="my-turn">
            <span>
              <strong>{turn.shiftName}</strong> {clockTime(turn.from)}–{clockTime(turn.to)}
            </span>
            {Date.parse(turn.from) > serverNow() &&
              (moving ? (
                <span className="aj-second">{swap('mine.asked')}</span>
              ) : (
                <button
                  type="button"
                  className="my-turn-ask"
                  aria-label={`${turn.day} ${turn.shiftName} ${swap('mine.ask')}`}
                  onClick={() => onAsk(turn.id)}
                >
                  {swap('swaps')}
                </button>
              ))}
          </span>
        );
      })}
      {weekly.map((span) => (
        <span key={span.from} className="my-turn">
          <span>
            <strong>{t('mine.duty')}</strong> {clockTime(span.from)}–{clockTime(span.to)}
          </span>
        </span>
      ))}
    </span>
  );
}
