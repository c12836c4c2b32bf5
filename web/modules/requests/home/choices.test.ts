import { describe, expect, it } from 'vitest';
import { findChoices, mostUsed, ofKind } from './choices';
import type { Choice } from './types';

const choice = (code: string, zh: string, en: string, pinyin: string): Choice => ({
  code,
  zh,
  en,
  pinyin,
  kinds: ['REPAIR'],
  skill: code,
});
const leak = choice('leak', '漏水', 'Leak', 'ls');
const lift = choice('lift', '电梯', 'Lift', 'dt');
const lamp = choice('lamp', '照明', 'Lighting', 'zm');

describe('kinds of fault', () => {
  it('are found by Chinese, English and pinyin initials', () => {
    expect(findChoices([leak, lift, lamp], '梯')).toEqual([lift]);
    expect(findChoices([leak, lift, lamp], 'LI')).toEqual([lift, lamp]);
    expect(findChoices([leak, lift, lamp], 'zm')).toEqual([lamp]);
  });

  it('begin with what this person reported most', () => {
    expect(mostUsed([leak, lift, lamp], ['lamp', 'lift', 'lamp'])[0]).toBe(lamp);
    expect(mostUsed([leak, lift], [])).toEqual([leak, lift]);
  });

  it('begin with one of each trade for who has not reported yet', () => {
    const [drip, flood] = [
      { ...leak, code: 'drip', skill: 'plumbing' },
      { ...leak, code: 'flood', skill: 'plumbing' },
    ];
    const power = { ...lamp, skill: 'electric' };
    expect(mostUsed([drip, flood, power], [])).toEqual([drip, power, flood]);
  });

  it('leave out what the kind of matter does not know', () => {
    expect(ofKind([leak], 'COMPLAINT')).toEqual([]);
  });
});
