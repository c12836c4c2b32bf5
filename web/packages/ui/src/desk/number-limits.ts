export interface NumberLimits {
  min?: number;
  max?: number;
  /** Digits behind the point; none if absent. */
  digits?: number;
}

type Say = (
  word: 'number.between' | 'number.least' | 'number.most' | 'number.whole' | 'number.digits',
  values?: Record<string, number>,
) => string;

/** Why a number cannot be sent; undefined where it can, or where there is none. */
export function refusalOf(value: number | undefined, limits: NumberLimits, say: Say): string | undefined {
  const { min = -Infinity, max = Infinity, digits = 0 } = limits;
  if (value === undefined) return undefined;
  if (value < min || value > max) {
    if (max === Infinity) return say('number.least', { min });
    return min === -Infinity ? say('number.most', { max }) : say('number.between', { min, max });
  }
  if (Number(value.toFixed(digits)) === value) return undefined;
  return digits ? say('number.digits', { n: digits }) : say('number.whole');
}
