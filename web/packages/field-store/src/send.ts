import { apiFetch, Problem } from '@anju/api';
import type { Outcome } from './outbox';
import type { Write } from './write';

const LATER = new Set([0, 408, 425, 429, 502, 503, 504]);

function payload(write: Write): { body?: BodyInit; type?: string } {
  if (write.files?.length) {
    const form = new FormData();
    form.append('body', new Blob([JSON.stringify(write.body ?? {})], { type: 'application/json' }));
    for (const file of write.files) form.append('file', file.blob, file.name);
    return { body: form };
  }
  return write.body === undefined ? {} : { body: JSON.stringify(write.body), type: 'application/json' };
}

/** Sends one write to the server under its own key and with the time it happened on this device. */
export async function sendWrite(write: Write): Promise<Outcome> {
  const { body, type } = payload(write);
  const headers = new Headers({ 'Idempotency-Key': write.id, 'X-Device-Time': write.deviceTime });
  if (type) headers.set('Content-Type', type);
  const url = new URL(write.path, document.baseURI);
  try {
    await apiFetch(new Request(url, { method: write.method, headers, body, credentials: 'same-origin' }));
    return { kind: 'sent' };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.status === 401) return { kind: 'signed-out' };
    if (LATER.has(error.status)) return { kind: 'later', retryAfter: error.retryAfter };
    const { status, code, args, traceId } = error;
    return { kind: 'refused', refusal: { status, code, args, traceId } };
  }
}
