import { Timeline, type TimelineEntry, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import { notesQuery } from './requests';
import { useStepSentence } from './step-sentence';
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

/** What happened, the newest on top, the notes among colleagues in between. */
export function History({ request, bare }: { request: RequestView; bare?: boolean }) {
  const t = useWords(words);
  const notes = useQuery(notesQuery(request.request.id)).data ?? [];
  const sentence = useStepSentence();
  const steps: TimelineEntry[] = request.history.map((step, index) => ({
    id: `s${index}`,
    at: step.at,
    title: sentence(step.verb, step.author),
    note: step.note,
    tone: tones[step.verb],
  }));
  const said: TimelineEntry[] = notes.map((note) => ({
    id: note.id,
    at: note.at,
    title: t('say.note', { who: note.actor }),
    note: note.text,
    tone: 'plum',
  }));
  const entries = [...steps.toReversed(), ...said].sort(
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
