import type { Choice, Kind } from './types';

const FIRST = 5;

/** What this person chose before comes first; otherwise the order of the company. */
export function mostUsed(choices: Choice[], used: string[]): Choice[] {
  const times = (code: string) => used.filter((one) => one === code).length;
  return [...choices].sort((one, other) => times(other.code) - times(one.code)).slice(0, FIRST);
}

/** Found by part of the name in either language or by the beginning of the pinyin letters. */
export function findChoices(choices: Choice[], said: string): Choice[] {
  const query = said.trim().toLowerCase();
  if (!query) return choices;
  return choices.filter(
    ({ zh, en, pinyin }) =>
      zh.includes(query) || en.toLowerCase().includes(query) || pinyin.toLowerCase().startsWith(query),
  );
}

export const ofKind = (choices: Choice[], kind: Kind) => choices.filter(({ kinds }) => kinds.includes(kind));
