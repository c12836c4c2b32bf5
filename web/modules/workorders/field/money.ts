import { currentLocale, type Locale } from '@anju/ui';

/** Fen as people write them: ¥12.50. */
export function yuan(fen: number, locale: Locale = currentLocale()): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
  });
  return format.format(fen / 100);
}

/** Yuan as typed, in fen without rounding; null for what is no amount. */
export function fenOf(typed: string): number | null {
  const parts = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(typed.trim());
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : null;
}

/** A quantity as typed, at most three decimals; null for what is none. */
export function quantityOf(typed: string): number | null {
  return /^\d{1,5}(\.\d{1,3})?$/.test(typed.trim()) ? Number(typed) : null;
}
