import { describe, expect, it } from 'vitest';
import { defineWords, fill, say } from './define';
import { problemText } from './problems';

const words = defineWords({ left: ['剩 {n} 张', '{n} {n|photo|photos} left'] });

describe('words', () => {
  it('insert their arguments and choose the English plural by number', () => {
    expect(say(words, 'left', { n: 3 }, 'zh-CN')).toBe('剩 3 张');
    expect(say(words, 'left', { n: 1 }, 'en')).toBe('1 photo left');
    expect(say(words, 'left', { n: 0 }, 'en')).toBe('0 photos left');
  });

  it('show a missing argument instead of hiding it', () => {
    expect(fill('a {b}')).toBe('a {b}');
  });
});

describe('a problem in words', () => {
  const problem = { code: 'somewhere.unknown', args: {}, errors: [{ field: 'place', code: 'required' }] };

  it('falls back to its status and then to a general sentence', () => {
    expect(problemText({ ...problem, status: 409 }, 'en').title).toMatch(/faster/);
    expect(problemText({ ...problem, status: 502 }, 'zh-CN').title).toBe('系统出了问题，已经记下');
    expect(problemText({ ...problem, status: 418 }, 'zh-CN').title).toBe('没有成功，请再试一次');
  });

  it('names the reason of each refused field', () => {
    expect(problemText({ ...problem, status: 422 }, 'zh-CN').fields).toEqual([
      { field: 'place', text: '这一项要填' },
    ]);
  });
});
