import { meansName, readSounds } from '@anju/ui';
import { describe, expect, it } from 'vitest';
import { type Colleague, meant, namedIn, namingAt, withName } from './mentions';

const someone = (account: string, name: string, login: string): Colleague => ({ account, name, login });
const wang = someone('1', '王明', 'wangming');
const wangLi = someone('2', '王明丽', 'wml');
const shen = someone('3', '沈晓', 'shen');
const other = someone('4', '沈晓', 'shen2');
const all = [wang, wangLi, shen];

describe('naming a colleague in a note', () => {
  it('begins at an @, with what is typed of the name', () => {
    expect(namingAt('请@沈', 3)).toEqual({ from: 1, typed: '沈' });
    expect(namingAt('@', 1)).toEqual({ from: 0, typed: '' });
  });

  it('does not begin in an address, and ends at a space', () => {
    expect(namingAt('he@example.org', 14)).toBeUndefined();
    expect(namingAt('@沈晓 看', 5)).toBeUndefined();
    expect(namingAt('没有人', 3)).toBeUndefined();
  });

  it('offers whom the letters mean, by name, pinyin or login', async () => {
    const sounds = await readSounds();
    const means = (typed: string, name: string) => meansName(typed, name, [], sounds);
    expect(meant(all, '王', means)).toEqual([wang, wangLi]);
    expect(meant(all, 'sh', means)).toEqual([shen]);
    expect(meant(all, '丽', means)).toEqual([wangLi]);
    expect(meant(all, 'ml', means)).toEqual([wangLi]);
    expect(meant(all, '赵', means)).toEqual([]);
  });

  it('writes the name out where it was begun', () => {
    expect(withName('请@沈看看', { from: 1, typed: '沈' }, 3, '沈晓')).toEqual({
      text: '请@沈晓 看看',
      caret: 5,
    });
  });

  it('tells the longest name that stands there, once', () => {
    expect(namedIn('@王明丽 和 @沈晓 @沈晓', all, [])).toEqual(['2', '3']);
    expect(namedIn('沈晓', all, [])).toEqual([]);
    expect(namedIn('a@沈晓', all, [])).toEqual([]);
  });

  it('tells the one who was chosen of two with the same name', () => {
    expect(namedIn('@沈晓', [shen, other], ['4'])).toEqual(['4']);
  });
});
