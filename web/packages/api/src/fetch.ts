import { Problem } from './problem';

const CSRF_COOKIE = '__Host-anju-csrf';
const signedOut = new EventTarget();
const questions = new Set<AbortController>();

/** Calls `heard` whenever the server says that nobody is signed in; returns how to stop. */
export function onSignedOut(heard: () => void): () => void {
  signedOut.addEventListener('signed-out', heard);
  return () => signedOut.removeEventListener('signed-out', heard);
}

function csrfToken(): string | undefined {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${CSRF_COOKIE}=`));
  return pair && decodeURIComponent(pair.slice(CSRF_COOKIE.length + 1));
}

/** Gives up whatever is only being read, as before a sign-out: its answers are nobody's. What is being written goes on. */
export function giveUpQuestions(): void {
  for (const question of questions) question.abort();
}

function isQuestion({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

function withHeaders(request: Request): Request {
  const token = csrfToken();
  if (!isQuestion(request) && token) request.headers.set('X-CSRF-Token', token);
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', crypto.randomUUID());
  }
  if (document.documentElement.lang) request.headers.set('Accept-Language', document.documentElement.lang);
  if (!request.headers.has('Accept'))
    request.headers.set('Accept', 'application/json, application/problem+json');
  return request;
}

async function ask(request: Request): Promise<Response> {
  const question = new AbortController();
  const stop = () => question.abort();
  if (request.signal.aborted) stop();
  request.signal.addEventListener('abort', stop);
  questions.add(question);
  try {
    return await fetch(request, { signal: question.signal });
  } finally {
    questions.delete(question);
    request.signal.removeEventListener('abort', stop);
  }
}

/**
 * The one way to the server: sends the CSRF token and an idempotency key, throws a {@link Problem}
 * for every refusal, tells {@link onSignedOut} about a 401.
 */
export async function apiFetch(input: Request): Promise<Response> {
  let response: Response;
  try {
    const request = withHeaders(input);
    response = await (isQuestion(request) ? ask(request) : fetch(request));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw Problem.network();
  }
  if (response.ok) return response;
  if (response.status === 401) signedOut.dispatchEvent(new Event('signed-out'));
  throw await Problem.from(response);
}
