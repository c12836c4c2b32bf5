import { describe, expect, it } from 'vitest';
import { codeOf } from './labels';
import { fenOf, quantityOf, yuan } from './money';

describe('amounts as typed', () => {
  it.each([
    ['12.5', 1250],
    ['0.29', 29],
    ['1', 100],
    ['12.345', null],
    ['-1', null],
    ['1,000', null],
    ['', null],
  ])('%s yuan are %s fen', (typed, fen) => expect(fenOf(typed)).toBe(fen));

  it('are shown with two decimals', () => expect(yuan(123_450, 'zh-CN')).toBe('¥1,234.50'));

  it('a quantity has at most three decimals', () => {
    expect(quantityOf('0.125')).toBe(0.125);
    expect(quantityOf('0.1255')).toBeNull();
  });
});

describe('a label', () => {
  it('is read from the link of any host', () => {
    expect(codeOf('https://anju.example/q/jinwen/ab12cd?x=1', 'own')).toEqual({
      company: 'jinwen',
      code: 'ab12cd',
    });
  });

  it('is typed as its code for the own company', () => {
    expect(codeOf(' AB12-CD ', 'own')).toEqual({ company: 'own', code: 'ab12-cd' });
  });

  it.each(['https://elsewhere.example/pay?id=1', '二维码', ''])('is not %s', (text) =>
    expect(codeOf(text, 'own')).toBeNull(),
  );
});
