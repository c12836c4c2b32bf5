import { useSyncExternalStore } from 'react';
import { save } from '../theme/theme';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

const listeners = new Set<() => void>();

function initial(): Locale {
  const root = document.documentElement.lang;
  return locales.find((one) => one === root) ?? 'zh-CN';
}

let locale = initial();

/** The locale outside of a component, for formatting in plain functions. */
export const currentLocale = (): Locale => locale;

export function setLocale(next: Locale): void {
  locale = next;
  save('locale', next);
  document.documentElement.lang = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, currentLocale);
}
