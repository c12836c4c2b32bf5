import { Timeline, type TimelineEntry, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import type { Beside } from './beside';
import { notesQuery } from './requests';
import { useStepWords } from './step-words';
import type { RequestView } from './types';
import { words } from './words';

const tones: Record<string, TimelineEntry['tone']> = {
  reopen: 'red',
  confirm: 'moss',
  close: 'moss',
  finish: 'moss',
  reply: 'jade',
  note: 'plum',
};

interface Props {
  request: RequestView;
  useWorkSteps: Beside['useWorkSteps'];
  /** Without a heading, where a panel has it. */
  bare?: boolean;
}

/** What happened to the request and to the work for it, the newest on top, the notes among colleagues in between. */
export function History({ request, useWorkSteps, bare }: Props) {
  const t = useWords(words);
  const notes = useQuery(notesQuery(request.request.id)).data ?? [];
  const sayStep = useStepWords(request.extras.reclassifications);
  const work = useWorkSteps(request.work?.id);
  // What the work brought about is told by the work itself, with the name of who did it.
  const toldByWork = new Set(work.map(({ at }) => at));
  const own = request.history.filter(({ author, at }) => author !== 'work' || !toldByWork.has(at));
  const steps: TimelineEntry[] = own.map((step, index) => ({
    id: `s${index}`,
    at: step.at,
    ...sayStep(step),
    tone: tones[step.verb],
  }));
  const said: TimelineEntry[] = notes.map((note) => ({
    id: note.id,
    at: note.at,
    title: t('say.note', { who: note.actor }),
    note: note.text,
    tone: 'plum',
  }));
  const entries = [...work.toReversed(), ...steps.toReversed(), ...said].sort(
    (one, other) => +new Date(other.at) - +new Date(one.at),
  );
  const newest = entries[0];
  if (newest) entries[0] = { ...newest, now: true };
  return (
    <section className="rq-history">
      {!bare && <h2>{t('detail.history')}</h2>}
      <Timeline entries={entries} />
    </section>
  );
}
