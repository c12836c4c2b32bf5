import { useCallback } from 'react';
import { currentLocale, type Locale, useLocale } from './locale';

/** Chinese first, English beside it: a key cannot exist in one language only. */
export type Words = Record<string, readonly [zh: string, en: string]>;
export type WordArgs = Record<string, string | number>;

/** Translates a key of one dictionary. */
export type Translate<W extends Words> = (key: keyof W & string, args?: WordArgs) => string;

export const defineWords = <const W extends Words>(words: W): W => words;

/** `{name}` inserts an argument; `{n|minute|minutes}` chooses by number (one | other). */
export function fill(text: string, args: WordArgs = {}): string {
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (whole, name: string, one?: string, other?: string) => {
      const value = args[name];
      if (value === undefined) return whole;
      if (one === undefined) return String(value);
      return (Number(value) === 1 ? one : other) ?? '';
    },
  );
}

export function say<W extends Words>(
  words: W,
  key: keyof W & string,
  args?: WordArgs,
  locale: Locale = currentLocale(),
): string {
  const pair = words[key];
  return pair ? fill(pair[locale === 'en' ? 1 : 0], args) : key;
}

/** The translator of a dictionary in the chosen language; a component using it follows the switch. */
export function useWords<W extends Words>(words: W): Translate<W> {
  const locale = useLocale();
  return useCallback((key, args) => say(words, key, args, locale), [words, locale]);
}
