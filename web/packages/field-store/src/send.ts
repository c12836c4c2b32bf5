import { apiFetch, Problem } from '@anju/api';
import type { Keep, Outcome } from './outbox';
import type { FileSlot, Write } from './write';

const LATER = new Set([0, 408, 425, 429, 502, 503, 504, 507]);

function isSlot(value: unknown): value is FileSlot {
  return typeof value === 'object' && value !== null && '$file' in value;
}

/** The body with the id of each uploaded file where its slot stands. */
export function filled(body: unknown, ids: (string | undefined)[]): unknown {
  if (isSlot(body)) return ids[body.$file];
  if (Array.isArray(body)) return body.map((one) => filled(one, ids));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, filled(value, ids)]));
}

/** What was answered; an answer that cannot be read was still given: the write is taken. */
async function answerOf(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text()) as unknown;
  } catch {
    return undefined;
  }
}

function call(path: string, method: string, headers: Record<string, string>, body?: BodyInit) {
  const url = new URL(path, document.baseURI);
  return apiFetch(new Request(url, { method, headers, body, credentials: 'same-origin' }));
}

/** Uploads what has not arrived yet, each file under a key of its own that a repetition uses again. */
async function withFiles(write: Write, keep: Keep): Promise<Write> {
  let current = write;
  for (const [index, file] of (write.files ?? []).entries()) {
    if (file.uploaded) continue;
    const headers = {
      'Idempotency-Key': `${write.id}-f${index}`,
      'Content-Type': file.blob.type || 'application/octet-stream',
      'X-File-Name': encodeURIComponent(file.name),
    };
    const answer = await answerOf(await call('/api/files', 'POST', headers, file.blob));
    const uploaded = (answer as { id?: string } | undefined)?.id;
    if (!uploaded) throw Problem.network();
    const files = current.files?.map((one, at) => (at === index ? { ...one, uploaded } : one));
    current = { ...current, files };
    await keep(current);
  }
  return current;
}

async function attempt(write: Write, keep: Keep): Promise<Outcome> {
  const ready = await withFiles(write, keep);
  const body = filled(
    ready.body,
    (ready.files ?? []).map((file) => file.uploaded),
  );
  const headers: Record<string, string> = {
    'Idempotency-Key': write.id,
    'X-Device-Time': write.deviceTime,
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  };
  const text = body === undefined ? undefined : JSON.stringify(body);
  return { kind: 'sent', answer: await answerOf(await call(write.path, write.method, headers, text)) };
}

/** Sends one write under its own key and with the time it happened on this device, its files first. */
export async function sendWrite(write: Write, keep: Keep): Promise<Outcome> {
  try {
    return await attempt(write, keep);
  } catch (error) {
    // Whatever else goes wrong must neither lose the write nor stop those behind it for good.
    if (!(error instanceof Problem)) return { kind: 'later' };
    if (error.status === 401) return { kind: 'signed-out' };
    if (LATER.has(error.status)) return { kind: 'later', retryAfter: error.retryAfter };
    const { status, code, args, errors, traceId } = error;
    return { kind: 'refused', refusal: { status, code, args, errors, traceId } };
  }
}
