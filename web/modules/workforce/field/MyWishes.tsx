import { useId, useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, dayAfter, dayOf, ErrorState, IconButton, serverNow, useWords } from '@anju/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { wishWords } from '../desk/plan/plan';
import { words } from '../desk/plan/words';
import type { Shift } from '../desk/roster/roster';

/** What one would like of days to come; whoever plans the month sees it. */
export function MyWishes() {
  const t = useWords(words);
  const queries = useQueryClient();
  const tomorrow = dayAfter(dayOf(serverNow()), 1);
  const [adding, setAdding] = useState(false);
  const own = useQuery({
    queryKey: ['my-wishes'],
    queryFn: () => dataOf(api.GET('/api/my/wishes', { params: { query: { from: tomorrow } } })),
  });
  const remove = useMutation({
    mutationFn: async (id: string) => api.DELETE('/api/my/wishes/{id}', { params: { path: { id } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['my-wishes'] }),
  });
  if (!own.data || own.data.shifts.length === 0) return null;
  const { wishes, shifts } = own.data;
  return (
    <section className="aj-panel my-wishes" aria-label={t('mine.wishes')}>
      <h2>{t('mine.wishes')}</h2>
      <p className="aj-second">{t('mine.wish.hint')}</p>
      {remove.error && <ErrorState error={remove.error} />}
      <ul>
        {wishes.map((wish) => (
          <li key={wish.id}>
            <span>
              {wish.day} <strong>{wishWords(t, wish, shifts)}</strong>
            </span>
            <IconButton
              icon="close"
              label={t('mine.wish.remove', { day: wish.day })}
              onClick={() => remove.mutate(wish.id)}
            />
          </li>
        ))}
      </ul>
      {adding ? (
        <WishForm shifts={shifts} first={tomorrow} onClose={() => setAdding(false)} />
      ) : (
        <Button onClick={() => setAdding(true)}>{t('mine.wish.add')}</Button>
      )}
    </section>
  );
}

function WishForm({ shifts, first, onClose }: { shifts: Shift[]; first: string; onClose: () => void }) {
  const t = useWords(words);
  const queries = useQueryClient();
  const id = useId();
  const [day, setDay] = useState(first);
  const [what, setWhat] = useState('off');
  const [shift, wanted] = what.split(' ');
  const save = useMutation({
    mutationFn: async () =>
      api.POST('/api/my/wishes', {
        body: {
          project: shifts.find((one) => one.id === shift)?.project ?? shifts[0]?.project ?? '',
          day,
          shift: shift === 'off' ? undefined : shift,
          wanted: wanted === 'want',
        },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['my-wishes'] });
      onClose();
    },
  });
  return (
    <form
      className="my-wish-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {save.error && <ErrorState error={save.error} />}
      <label htmlFor={`${id}-day`}>{t('mine.wish.day')}</label>
      <input
        id={`${id}-day`}
        type="date"
        className="aj-input"
        min={first}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <label htmlFor={`${id}-what`}>{t('wish.what')}</label>
      <select
        id={`${id}-what`}
        className="aj-input"
        value={what}
        onChange={(event) => setWhat(event.target.value)}
      >
        <option value="off">{t('wish.off')}</option>
        {shifts.map((one) => (
          <option key={one.id} value={`${one.id} want`}>
            {t('wish.want', { shift: one.name })}
          </option>
        ))}
        {shifts.map((one) => (
          <option key={one.id} value={`${one.id} not`}>
            {t('wish.not', { shift: one.name })}
          </option>
        ))}
      </select>
      <Button kind="jade" submit busy={save.isPending} disabled={!day}>
        {t('mine.wish.save')}
      </Button>
    </form>
  );
}
