import { useSyncExternalStore } from 'react';

const STEP = 15_000;
const listeners = new Set<() => void>();
let offset = 0;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

function tick() {
  now = Date.now() + offset;
  for (const listener of listeners) listener();
}

/** Corrects a wrong device clock: promises are counted by the server's time. */
export function setServerTime(instant: string | number): void {
  offset = new Date(instant).getTime() - Date.now();
  tick();
}

/** Now by the server's clock, outside of a component. */
export const serverNow = (): number => Date.now() + offset;

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    // Nobody looked at the time for a while: React reads it again right after this.
    now = serverNow();
    timer = setInterval(tick, STEP);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** Now, in milliseconds by the server's clock; one timer moves every clock on the page each 15 seconds. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
