import './my-turns.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
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
import { daysOf, edges, monthAfter, weekdayOf } from '../desk/roster/roster';
import { words } from '../desk/roster/words';

/** One's own month: every day, with the turn that stands on it. */
export function MyTurnsPage() {
  const t = useWords(words);
  const today = dayOf(serverNow());
  const [month, setMonth] = useState(today.slice(0, 7));
  const { from, to } = edges(month);
  const [year, number] = month.split('-');
  const turns = useQuery({
    queryKey: ['my-turns', month],
    queryFn: () => dataOf(api.GET('/api/my/turns', { params: { query: { from, to } } })),
  });
  return (
    <PhoneShell title={t('mine.title')} onBack={() => history.back()}>
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
          {daysOf(from, to).map((day) => {
            const own = turns.data.filter((turn) => turn.day === day);
            return (
              <li key={day} aria-current={day === today ? 'date' : undefined}>
                <span>
                  {Number(day.slice(8))} <small>{t(weekdayOf(day))}</small>
                </span>
                {own.length === 0 ? (
                  <span className="aj-second">{t('mine.free')}</span>
                ) : (
                  <span>
                    {own.map((turn) => (
                      <span key={turn.id}>
                        <strong>{turn.shiftName}</strong> {clockTime(turn.from)}–{clockTime(turn.to)}
                      </span>
                    ))}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </PhoneShell>
  );
}
