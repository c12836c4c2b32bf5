import type { components } from '@anju/api';

export type Colleague = components['schemas']['Colleague'];

const MOST = 6;
const LONGEST = 20;

/** Where somebody is being named just before the caret, and what of the name stands there already. */
export interface Naming {
  from: number;
  typed: string;
}

/** What follows the last @ before the caret; an @ inside of an address names nobody. */
export function namingAt(text: string, caret: number): Naming | undefined {
  const before = text.slice(0, caret);
  const from = before.lastIndexOf('@');
  if (from < 0 || /[\w.]/.test(before.charAt(from - 1))) return undefined;
  const typed = before.slice(from + 1);
  return typed.length > LONGEST || /\s/.test(typed) ? undefined : { from, typed };
}

/** Whom those letters may mean: a login's first letters, or some of a name as it is written or as it sounds. */
export function meant(
  colleagues: Colleague[],
  typed: string,
  means: (typed: string, name: string) => boolean,
): Colleague[] {
  const wanted = typed.toLowerCase();
  const rank = ({ name, login }: Colleague) => {
    const own = name.toLowerCase();
    if (own.startsWith(wanted)) return 0;
    if (login.startsWith(wanted)) return 1;
    return means(wanted, name) ? 2 : 9;
  };
  return colleagues
    .filter((one) => rank(one) < 9)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, MOST);
}

/** The text with the name written out, and where the caret stands behind it. */
export function withName(text: string, { from }: Naming, caret: number, name: string) {
  const head = `${text.slice(0, from)}@${name} `;
  return { text: head + text.slice(caret).trimStart(), caret: head.length };
}

/** Whom the text names; of two with the same name the one that was chosen. */
export function namedIn(text: string, colleagues: Colleague[], chosen: string[]): string[] {
  const byLength = [...colleagues].sort(
    (one, other) =>
      other.name.length - one.name.length ||
      Number(chosen.includes(other.account)) - Number(chosen.includes(one.account)),
  );
  const named = [...text.matchAll(/(?<![\w.])@/g)].flatMap(({ index }) => {
    const one = byLength.find(({ name }) => text.startsWith(name, index + 1));
    return one ? [one.account] : [];
  });
  return [...new Set(named)];
}
