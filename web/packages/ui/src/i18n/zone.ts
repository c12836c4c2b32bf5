import { useSyncExternalStore } from 'react';

/** The zone that holds where no project says another one: all of China keeps one time. */
const CHINA = 'Asia/Shanghai';

const listeners = new Set<() => void>();
let zone = CHINA;

/** The zone times are told and asked in: the project's, never that of the device. */
export const currentZone = (): string => zone;

/** The zone of the project people look at; without it China's. */
export function setZone(next?: string): void {
  if ((next ?? CHINA) === zone) return;
  zone = next ?? CHINA;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useZone(): string {
  return useSyncExternalStore(subscribe, currentZone);
}
