import './my-turns.css';
import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import {
  clockTime,
  dayOf,
  ErrorState,
  IconButton,
  PhoneShell,
  serverNow,
  Skeleton,
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

type Turn = components['schemas']['TurnView'];

/** One's own month: every day, with the turn that stands on it, and what is to change hands. */
export function MyTurnsPage() {
  const t = useWords(words);
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
      {turns.isPending && <Skeleton />}
      {turns.error && <ErrorState error={turns.error} onRetry={() => void turns.refetch()} />}
      {turns.data?.length === 0 && <p className="aj-second">{t('mine.none')}</p>}
      {turns.data && turns.data.length > 0 && (
        <ul className="my-turns">
          {daysOf(from, to).map((day) => (
            <li key={day} aria-current={day === today ? 'date' : undefined}>
              <span>
                {Number(day.slice(8))} <small>{t(weekdayOf(day))}</small>
              </span>
              <Day turns={turns.data.filter((turn) => turn.day === day)} onAsk={(id) => void go(id)} />
            </li>
          ))}
        </ul>
      )}
      <MyWishes />
    </PhoneShell>
  );
}

function Day({ turns, onAsk }: { turns: Turn[]; onAsk: (id: string) => void }) {
  const t = useWords(words);
  const swap = useWords(swapWords);
  const swaps = useMySwaps();
  if (turns.length === 0) return <span className="aj-second">{t('mine.free')}</span>;
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
    </span>
  );
}
