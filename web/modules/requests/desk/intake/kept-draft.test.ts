import { describe, expect, it } from 'vitest';
import { blank } from './draft';
import { isBlank, keepDraft, keptDraft } from './kept-draft';

describe('a draft of the intake', () => {
  it('is there again for the account that closed the sheet, and for no other', () => {
    const heard = { ...blank, words: '水管漏水' };
    keepDraft('shen', heard);
    expect(keptDraft('shen')).toBe(heard);
    expect(keptDraft('tang')).toBe(blank);
  });

  it('is forgotten once it is empty', () => {
    keepDraft('shen', { ...blank, words: '水管漏水' });
    keepDraft('shen', blank);
    expect(keptDraft('shen')).toBe(blank);
  });

  it('is empty as long as only the kind and the way in were chosen', () => {
    expect(isBlank({ ...blank, kind: 'COMPLAINT', channel: 'COUNTER' })).toBe(true);
    expect(isBlank({ ...blank, phone: '139' })).toBe(false);
  });
});
