import { useState } from 'react';
import { api, ifMatch } from '@anju/api';
import { Button, monthDay, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { type equipmentOf, useItemWords } from './equipment';
import { EquipmentForm } from './EquipmentForm';
import type { BoardJob, BoardPerson, BoardView } from './schedule';
import { words } from './equipment.words';

type Said = ReturnType<typeof equipmentOf>;

/** What a job needs; said anew here while nobody has left for it. */
export function JobNeeds({ job }: { job: BoardJob }) {
  const t = useWords(words);
  const { items } = useItemWords();
  const [open, setOpen] = useState(false);
  const save = useSend(
    (body: Said) =>
      api.PUT('/api/work-orders/{id}/equipment', {
        params: { path: { id: job.id } },
        headers: ifMatch(`"${String(job.version)}"`),
        body,
      }),
    ['schedule', 'placements'],
    () => setOpen(false),
  );
  return (
    <section className="sched-gear" aria-label={t('equipment')}>
      <p>{job.needed.length > 0 ? t('needs', { what: items(job.needed) }) : t('needs.none')}</p>
      {job.movable && !open && (
        <Button kind="text" onClick={() => setOpen(true)}>
          {t('needs.change')}
        </Button>
      )}
      {open && (
        <EquipmentForm
          items={job.needed}
          busy={save.busy}
          error={save.error}
          onSave={save.send}
          onCancel={() => setOpen(false)}
        />
      )}
    </section>
  );
}

/** What somebody carries: tools from now on, parts on the day of the board. */
export function Carries({ board, person }: { board: BoardView; person: BoardPerson }) {
  const t = useWords(words);
  const { items } = useItemWords();
  const [open, setOpen] = useState(false);
  const save = useSend(
    (carried: Said) =>
      api.PUT('/api/staff/{id}/equipment', {
        params: { path: { id: person.staff } },
        body: { project: board.project, day: board.day, carried },
      }),
    ['schedule', 'placements'],
    () => setOpen(false),
  );
  return (
    <section className="sched-gear" aria-label={t('equipment')}>
      <p>{person.carried.length > 0 ? t('carries', { what: items(person.carried) }) : t('carries.none')}</p>
      <p className="aj-second">{t('carries.hint', { day: monthDay(`${board.day}T12:00+08:00`) })}</p>
      {open ? (
        <EquipmentForm
          items={person.carried}
          busy={save.busy}
          error={save.error}
          onSave={save.send}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <Button onClick={() => setOpen(true)}>{t('carries.change')}</Button>
      )}
    </section>
  );
}

/** Which of the tools and parts it is that nobody has, where the draft leaves a job out for that. */
export function Lacking({ job }: { job: BoardJob }) {
  const t = useWords(words);
  const { codes } = useItemWords();
  if (job.unplaced !== 'EQUIPMENT') return null;
  return (
    <span className="sched-why">
      {job.lacking.length > 0 ? t('lacking', { what: codes(job.lacking, job.needed) }) : t('together')}
    </span>
  );
}
