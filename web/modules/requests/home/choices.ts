import type { Choice, Kind } from './types';

const FIRST = 5;

/** What this person chose before comes first, then one of each trade in the order of the company. */
export function mostUsed(choices: Choice[], used: string[]): Choice[] {
  const times = (code: string) => used.filter((one) => one === code).length;
  const before = choices
    .filter(({ code }) => used.includes(code))
    .sort((one, other) => times(other.code) - times(one.code));
  const rest = choices.filter((choice) => !before.includes(choice));
  const leads = rest.filter(({ skill }, at) => rest.findIndex((one) => one.skill === skill) === at);
  return [...before, ...leads, ...rest.filter((choice) => !leads.includes(choice))].slice(0, FIRST);
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
