import type { OutboxView, Write } from '@anju/field-store';
import { patchHelp } from './help';
import { after, countingTotal, missingOf, patchStep } from './steps';
import type { Answer, Job, JobLine, JobView, PhotoRole, ShownPhoto } from './types';

/** What happened here as a change of the job: a write, whether it has arrived, and what the server answered. */
interface Happening {
  write: Write;
  pending: boolean;
  answer?: unknown;
}

const isJob = (answer: unknown): answer is JobView =>
  typeof answer === 'object' && answer !== null && 'can' in answer && 'state' in answer;

/** The verb of a write: what its path says behind the order's id. */
export const verbOf = (write: Write): string[] => write.path.split('/').slice(4);

function photos(job: Job, { write, pending }: Happening, me: string): Job {
  const role = (write.body as { role: PhotoRole }).role;
  const fresh = (write.files ?? []).map((file, index): ShownPhoto => {
    const id = file.uploaded ?? `${write.id}-${index}`;
    return { id, role, at: write.deviceTime, by: me, rework: job.rework, blob: file.blob };
  });
  const known = new Set(job.photos.map((photo) => photo.id));
  const next = { ...job, photos: [...job.photos, ...fresh.filter((photo) => !known.has(photo.id))] };
  return marked(next, pending ? fresh.map((photo) => photo.id) : []);
}

function line(job: Job, { write, pending, answer }: Happening, me: string): Job {
  const body = write.body as Pick<JobLine, 'kind' | 'text' | 'spec' | 'quantity' | 'unit' | 'unitPrice'>;
  const id = (answer as { id?: string } | undefined)?.id ?? write.id;
  if (job.lines.some((one) => one.id === id)) return job;
  const replaces = verbOf(write)[1];
  const amount = Math.round(body.quantity * body.unitPrice);
  const lines = [...job.lines, { ...body, id, amount, replaces, at: write.deviceTime, by: me }];
  return marked({ ...job, lines, total: countingTotal(lines) }, pending ? [id] : []);
}

function check(job: Job, { write, pending }: Happening, me: string): Job {
  const no = Number(verbOf(write)[1]);
  const sheet = job.checklist;
  if (!sheet) return job;
  const body = write.body as Answer;
  const lines = sheet.lines.map((one) => {
    if (one.no !== no) return one;
    const { min, max } = one.item;
    const within = (value: number) => value >= (min ?? -Infinity) && value <= (max ?? Infinity);
    const inRange = body.value === undefined ? undefined : within(body.value);
    const at = write.deviceTime;
    const photo = body.photo === undefined ? undefined : (write.files?.[0]?.uploaded ?? write.id);
    return {
      ...one,
      answers: [{ answer: { ...body, photo }, at, enteredAt: at, by: me, inRange }, ...one.answers],
    };
  });
  const done = lines.filter((one) => one.answers.length).length;
  const next = { ...job, checklist: { ...sheet, lines, progress: { ...sheet.progress, done } } };
  return marked(next, pending ? [`check:${no}`] : []);
}

const marked = (job: Job, ids: string[]): Job => ({ ...job, pending: new Set([...job.pending, ...ids]) });

function applied(job: Job, happening: Happening, me: string): Job {
  const { write, pending, answer } = happening;
  const [verb] = verbOf(write);
  if (isJob(answer)) return { ...answer, pending: job.pending };
  if (verb === 'photos') return photos(job, happening, me);
  if (verb === 'lines') return line(job, happening, me);
  if (verb === 'help') {
    return marked(patchHelp(job, verbOf(write)[1] ?? '', write, me), pending ? ['step'] : []);
  }
  if (verb === 'checklist') return check(job, happening, me);
  const move = verb === undefined ? undefined : after(verb, job);
  return move ? marked(patchStep(job, move, write), pending ? ['step'] : []) : job;
}

const additive = new Set(['photos', 'lines', 'checklist']);

/** What happened to an order since `loadedAt`, in order; a step behind a refused write has not happened. */
function happenings(outbox: OutboxView, id: string, loadedAt: number): Happening[] {
  const settled = outbox.settled
    .filter(({ write, at }) => write.subject === id && at > loadedAt)
    .map(({ write, answer }) => ({ write, answer, pending: false }));
  let held = false;
  const waiting = outbox.writes.flatMap((write) => {
    if (write.subject !== id) return [];
    if (write.state === 'refused') held = true;
    const shown = write.state !== 'refused' && (!held || additive.has(verbOf(write)[0] ?? ''));
    return shown ? [{ write, pending: true }] : [];
  });
  return [...settled, ...waiting];
}

/** The job as it is for the person who holds this phone: what was loaded, and what was done here since. */
export function overlaid(loaded: JobView, loadedAt: number, outbox: OutboxView, me: string): Job {
  const start: Job = { ...loaded, pending: new Set() };
  const done = happenings(outbox, loaded.id, loadedAt);
  const job = done.reduce((before, happening) => applied(before, happening, me), start);
  return done.length ? { ...job, missing: missingOf(job) } : job;
}
