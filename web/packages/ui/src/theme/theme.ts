import { useSyncExternalStore } from 'react';

export type ThemeMode = 'light' | 'dark' | 'system';
export type Density = 'comfortable' | 'compact';

/** How this person wants to see Anju on this device. */
export interface Look {
  mode: ThemeMode;
  /** What `mode` means just now. */
  dark: boolean;
  /** Only the residents' app has an elder version. */
  elder: boolean;
  density: Density;
  /** Whether single keys act as shortcuts. */
  keys: boolean;
}

const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function saved(key: string): string | null {
  try {
    return localStorage.getItem(`anju.${key}`);
  } catch {
    return null;
  }
}

/** Saves a choice of this device; a browser that forbids storing just forgets it. */
export function save(key: string, value: string): void {
  try {
    localStorage.setItem(`anju.${key}`, value);
  } catch {
    return;
  }
}

function read(): Look {
  const mode = (['light', 'dark'] as const).find((one) => one === saved('theme')) ?? 'system';
  return {
    mode,
    dark: mode === 'dark' || (mode === 'system' && system.matches),
    elder: document.documentElement.dataset.app === 'home' && saved('elder') === 'yes',
    density: saved('density') === 'compact' ? 'compact' : 'comfortable',
    keys: saved('keys') !== 'no',
  };
}

let look = read();

function apply(): void {
  look = read();
  const root = document.documentElement;
  root.setAttribute('data-prefers-color-scheme', look.dark ? 'dark' : 'light');
  root.toggleAttribute('data-elder', look.elder);
  root.setAttribute('data-density', look.density);
  for (const listener of listeners) listener();
}

system.addEventListener('change', apply);
apply();

export const setThemeMode = (mode: ThemeMode) => (save('theme', mode), apply());
export const setElder = (elder: boolean) => (save('elder', elder ? 'yes' : 'no'), apply());
export const setDensity = (density: Density) => (save('density', density), apply());
export const setKeys = (keys: boolean) => (save('keys', keys ? 'yes' : 'no'), apply());

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The look of this device; follows the system and the switches. */
export function useLook(): Look {
  return useSyncExternalStore(subscribe, () => look);
}
