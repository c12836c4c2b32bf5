import type { Category, Kind } from '../types';

/** Categories that a few letters mean: initials of the pinyin first, then words in either language. */
export function matching(categories: Category[], kind: Kind, typed: string): Category[] {
  const wanted = typed.trim().toLowerCase();
  const fit = categories.filter((one) => one.active && one.kinds.includes(kind));
  if (!wanted) return fit.slice(0, 8);
  const rank = (one: Category) => {
    if (one.pinyin.startsWith(wanted)) return 0;
    if (one.zh.includes(wanted) || one.en.toLowerCase().includes(wanted)) return 1;
    return one.pinyin.includes(wanted) ? 2 : 9;
  };
  return fit
    .filter((one) => rank(one) < 9)
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, 8);
}
