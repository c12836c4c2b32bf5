import type { Session } from '@anju/api';

const KEY = 'anju.field.session';
const WEEK = 7 * 24 * 3_600_000;

interface Remembered {
  session: Session;
  at: number;
}

/** Remembers who works on this device, so that the app opens without signal. It opens no door at the server. */
export function remember(session: Session, now = Date.now()): void {
  localStorage.setItem(KEY, JSON.stringify({ session, at: now } satisfies Remembered));
}

export function forget(): void {
  localStorage.removeItem(KEY);
}

/** Who worked here last, for at most a week without a word from the server. */
export function lastSession(now = Date.now()): Session | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Remembered | null;
    return kept && now - kept.at < WEEK ? kept.session : null;
  } catch {
    return null;
  }
}
