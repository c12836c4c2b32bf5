import { afterEach, describe, expect, it, vi } from 'vitest';
import { filled, sendWrite } from './send';
import type { Write } from './write';

const photo: Write = {
  id: 'w-1',
  order: 1,
  deviceTime: '2026-11-22T02:00:00.000Z',
  state: 'sending',
  attempts: 1,
  method: 'POST',
  path: '/api/work-orders/o/photos',
  body: { role: 'AFTER', files: [{ $file: 0 }, { $file: 1 }] },
  files: [
    { name: 'before.jpg', blob: new Blob(['a'], { type: 'image/jpeg' }), uploaded: 'f-0' },
    { name: 'after.jpg', blob: new Blob(['b'], { type: 'image/jpeg' }) },
  ],
  subject: 'o',
  label: 'photo',
};

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

function answering(...answers: Response[]) {
  const asked: Request[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (request) => {
    asked.push(request as Request);
    return answers[asked.length - 1] ?? json({});
  });
  return asked;
}

afterEach(() => vi.restoreAllMocks());

describe('sending a write with files', () => {
  it('uploads only what is missing, under a key of its own, and names all files in the body', async () => {
    const asked = answering(json({ id: 'f-1' }, 201), json({ ok: true }));
    const kept: Write[] = [];
    const outcome = await sendWrite(photo, async (write) => void kept.push(write));
    expect(outcome).toEqual({ kind: 'sent', answer: { ok: true } });
    expect(asked.map((one) => one.headers.get('Idempotency-Key'))).toEqual(['w-1-f1', 'w-1']);
    expect(asked[0]?.headers.get('X-File-Name')).toBe('after.jpg');
    expect(await asked[1]?.json()).toEqual({ role: 'AFTER', files: ['f-0', 'f-1'] });
    expect(asked[1]?.headers.get('X-Device-Time')).toBe('2026-11-22T02:00:00.000Z');
    expect(kept.at(-1)?.files?.map((file) => file.uploaded)).toEqual(['f-0', 'f-1']);
  });

  it.each([
    ['unavailable', 503],
    ['storage-full', 507],
  ])('does not send the write while a file cannot be uploaded: %s', async (code, status) => {
    const asked = answering(json({ code }, status));
    expect(await sendWrite(photo, async () => undefined)).toMatchObject({ kind: 'later' });
    expect(asked).toHaveLength(1);
  });

  it('counts an answer without content as taken', async () => {
    answering(json({ id: 'f-1' }, 201), new Response(null, { status: 204 }));
    expect(await sendWrite(photo, async () => undefined)).toEqual({ kind: 'sent', answer: undefined });
  });

  it('tries again later when this phone itself fails', async () => {
    answering(json({ id: 'f-1' }, 201));
    const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    expect(await sendWrite(photo, full)).toEqual({ kind: 'later' });
  });

  it('tells why a file was refused', async () => {
    answering(json({ code: 'file-too-large', args: { bytes: 9 } }, 422));
    expect(await sendWrite(photo, async () => undefined)).toMatchObject({
      kind: 'refused',
      refusal: { status: 422, code: 'file-too-large', args: { bytes: 9 } },
    });
  });
});

it('leaves a body without slots as it is', () => {
  expect(filled({ a: [1, null, 'x'] }, [])).toEqual({ a: [1, null, 'x'] });
});
