const FIRST = 2_000;
const LONGEST = 5 * 60_000;

/** Milliseconds to wait after so many failed attempts in a row; the server's own wish wins if longer. */
export function backoff(failures: number, retryAfterSeconds = 0): number {
  const own = Math.min(FIRST * 2 ** Math.max(0, failures - 1), LONGEST);
  return Math.max(own, retryAfterSeconds * 1000);
}
