import { apiFetch } from './fetch';
import type { components } from './schema';
import { Problem } from './problem';

export interface Named {
  id: string;
  name: string;
}

/** Who is signed in, for which company, and what that person may do there. */
export interface Session {
  account: Named & { login: string };
  company: Named & { code: string };
  /** The roles held in any project, each once. */
  roles: string[];
  permissions: string[];
  /** Whether a role covers every project; otherwise only `projects`, by id. */
  allProjects: boolean;
  projects: string[];
}

function sessionOf({ roles, ...view }: components['schemas']['SessionView']): Session {
  return { ...view, roles: [...new Set(roles.map(({ role }) => role))] };
}

function sessionRequest(method: string, body?: unknown): Request {
  return new Request(new URL('/api/session', document.baseURI), {
    method,
    credentials: 'same-origin',
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
}

/** The session of this browser, or null when nobody is signed in. */
export async function currentSession(): Promise<Session | null> {
  try {
    return sessionOf(await (await apiFetch(sessionRequest('GET'))).json());
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

export async function signIn(login: string, password: string): Promise<Session> {
  await apiFetch(sessionRequest('POST', { login, password }));
  const session = await currentSession();
  if (!session) throw new Problem(401, 'http-401');
  return session;
}

export async function signOut(): Promise<void> {
  await apiFetch(sessionRequest('DELETE'));
}

/** Signs this person out of every browser, this one included. */
export async function signOutEverywhere(): Promise<void> {
  await apiFetch(
    new Request(new URL('/api/sessions', document.baseURI), { method: 'DELETE', credentials: 'same-origin' }),
  );
}
