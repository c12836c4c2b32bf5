import { describe, expect, it } from 'vitest';
import { withPhrase } from './phrase';

describe('a text module', () => {
  it('goes in where the caret stands, and the caret behind it', () => {
    expect(withPhrase('王女士，请稍候。', '您好，已登记。', 4)).toEqual({
      text: '王女士，您好，已登记。请稍候。',
      caret: 11,
    });
  });

  it('takes the place of what is selected', () => {
    expect(withPhrase('abc', 'XY', 1, 2)).toEqual({ text: 'aXYc', caret: 3 });
  });

  it('goes to the end when the field never had the caret', () => {
    expect(withPhrase('abc', 'd')).toEqual({ text: 'abcd', caret: 4 });
  });
});
