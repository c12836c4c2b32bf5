import { type components } from '@anju/api';
import { monthDay, type Translate } from '@anju/ui';
import type { words } from './swap.words';

export type Swap = components['schemas']['SwapView'];
export type SwapCandidate = components['schemas']['SwapCandidate'];
export type Exchangeable = components['schemas']['Exchangeable'];

type Say = Translate<typeof words>;

/** What is to change hands, in one sentence. */
export function swapSentence(t: Say, { askerName, otherName, turn, theirs }: Swap): string {
  const told = (one: Swap['turn']) => t('swap.turn', { day: monthDay(one.from), shift: one.shiftName });
  const mine = told(turn);
  if (!otherName) return t('swap.anybody', { asker: askerName, mine });
  if (!theirs) return t('swap.substitute', { asker: askerName, other: otherName, mine });
  return t('swap.exchange', { asker: askerName, other: otherName, mine, theirs: told(theirs) });
}

/** What speaks against somebody, in words; nothing where they fit. */
export function clashWords(
  t: Say,
  { clash, missing = [] }: { clash?: SwapCandidate['clash']; missing?: string[] },
  named: (skill: string) => string,
): string | undefined {
  if (!clash) return undefined;
  return clash === 'SKILL' ? t('clash.SKILL', { skills: missing.map(named).join(' ') }) : t(`clash.${clash}`);
}
