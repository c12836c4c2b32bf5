import { afterEach, describe, expect, it, vi } from 'vitest';
import { apiFetch, onSignedOut } from './fetch';
import { Problem } from './problem';

function answer(status: number, body: unknown, headers: Record<string, string> = {}) {
  const init = { status, headers: { 'content-type': 'application/problem+json', ...headers } };
  return vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(JSON.stringify(body), init));
}

const post = () => new Request('http://localhost/api/requests', { method: 'POST', body: '{}' });

afterEach(() => {
  document.cookie = '__Host-anju-csrf=; max-age=0; secure; path=/';
});

describe('the way to the server', () => {
  it('gives every POST an idempotency key and keeps one that is given', async () => {
    const sent = answer(200, {});
    await apiFetch(post());
    const own = post();
    own.headers.set('Idempotency-Key', 'mine');
    await apiFetch(own);
    const keys = sent.mock.calls.map(([request]) => (request as Request).headers.get('Idempotency-Key'));
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(keys[1]).toBe('mine');
  });

  it('throws the refusal with its code, fields, trace id and waiting time', async () => {
    const errors = [{ field: 'place', code: 'required' }];
    answer(422, { code: 'requests.invalid', errors, traceId: 't-1' }, { 'retry-after': '7' });
    await expect(apiFetch(post())).rejects.toMatchObject({
      status: 422,
      code: 'requests.invalid',
      errors,
      traceId: 't-1',
      retryAfter: 7,
    });
  });

  it('tells about a 401 once per answer', async () => {
    answer(401, { code: 'identity.signed-out' });
    const heard = vi.fn();
    const stop = onSignedOut(heard);
    await expect(apiFetch(post())).rejects.toBeInstanceOf(Problem);
    stop();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('calls an unreachable server a network problem', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('failed'));
    await expect(apiFetch(post())).rejects.toMatchObject({ status: 0, code: 'network' });
  });

  it('speaks of the status when the body is no problem', async () => {
    answer(502, {}, { 'content-type': 'text/html' });
    await expect(apiFetch(post())).rejects.toMatchObject({ code: 'http-502' });
  });
});
