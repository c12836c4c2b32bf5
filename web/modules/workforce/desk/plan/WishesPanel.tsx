import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, IconButton, useMay, useWords } from '@anju/ui';
import { ChoiceField, DateField, FormActs, FormPanel, Loaded, useDraft, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { edges, monthAfter, type RosterRow, type Shift } from '../roster/roster';
import { wishWords } from './plan';
import { words } from './words';

interface Props {
  project: string;
  month: string;
  people: RosterRow[];
  shifts: Shift[];
}

/** What people wish of this month and the next one. */
export function WishesPanel({ project, month, people, shifts }: Props) {
  const t = useWords(words);
  const may = useMay()('STAFF_WRITE');
  const [adding, setAdding] = useState(false);
  const from = edges(monthAfter(month, -1)).from;
  const { to } = edges(month);
  const wishes = useQuery({
    queryKey: ['roster-wishes', project, from],
    queryFn: () => dataOf(api.GET('/api/roster-wishes', { params: { query: { project, from, to } } })),
  });
  const remove = useSend(
    (id: string) => api.DELETE('/api/roster-wishes/{id}', { params: { path: { id } } }),
    ['roster-wishes'],
  );
  return (
    <section className="roster-panel" aria-label={t('wishes.title')}>
      <h2>{t('wishes.title')}</h2>
      <Loaded query={wishes} lines={2}>
        {(all) =>
          all.length === 0 ? (
            <p className="aj-second">{t('wishes.none')}</p>
          ) : (
            <ul className="plan-wishes">
              {all.map((wish) => (
                <li key={wish.id}>
                  <strong>{wish.name}</strong> {wish.day.slice(5)} {wishWords(t, wish, shifts)}
                  {wish.words && <span className="aj-second"> {wish.words}</span>}
                  {may && (
                    <IconButton
                      icon="close"
                      size={16}
                      label={`${t('demands.remove')} ${wish.name} ${wish.day}`}
                      onClick={() => remove.send(wish.id)}
                    />
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {may &&
        (adding ? (
          <WishForm project={project} people={people} shifts={shifts} onClose={() => setAdding(false)} />
        ) : (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('wish.add')}
          </Button>
        ))}
    </section>
  );
}

interface FormProps {
  project: string;
  people: RosterRow[];
  shifts: Shift[];
  onClose: () => void;
}

function WishForm({ project, people, shifts, onClose }: FormProps) {
  const t = useWords(words);
  const { draft, field } = useDraft({
    staff: undefined as string | undefined,
    day: undefined as string | undefined,
    what: 'off' as string | undefined,
  });
  const [shift, wanted] = (draft.what ?? 'off').split(' ');
  const add = useSend(
    () =>
      api.POST('/api/roster-wishes', {
        body: {
          staff: draft.staff ?? '',
          wish: {
            project,
            day: draft.day ?? '',
            shift: shift === 'off' ? undefined : shift,
            wanted: wanted === 'want',
          },
        },
      }),
    ['roster-wishes'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => add.send()}
      error={add.error}
      acts={
        <FormActs
          say={t('wish.add')}
          busy={add.busy}
          disabled={!draft.staff || !draft.day}
          onCancel={onClose}
        />
      }
    >
      <ChoiceField
        {...field('staff')}
        label={t('wish.person')}
        options={people.map(({ staff, name }) => ({ value: staff, label: name }))}
        people
      />
      <DateField {...field('day')} label={t('wish.day')} />
      <ChoiceField
        {...field('what')}
        label={t('wish.what')}
        options={[
          { value: 'off', label: t('wish.off') },
          ...shifts
            .filter(({ retired }) => !retired)
            .flatMap(({ id, name }) => [
              { value: `${id} want`, label: t('wish.want', { shift: name }) },
              { value: `${id} not`, label: t('wish.not', { shift: name }) },
            ]),
        ]}
      />
    </FormPanel>
  );
}
