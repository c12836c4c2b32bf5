import { addProblemWords, defineWords, shortWeekdayWords } from '@anju/ui';

export const words = defineWords({
  'gaps.ahead': ['未来 14 天有工种没人值班', 'Trades without anybody in the next 14 days'],
  'gaps.span': ['{from} 到 {to}', '{from} to {to}'],
  'gaps.more': ['还有 {n} 段', '{n} more'],
  'gaps.less': ['收起', 'Show fewer'],
  'needs.title': ['什么时候必须有人', 'When a trade has to be there'],
  'needs.usual': [
    '还没有设定：班组负责的工种任何时候都要有人。',
    'Nothing set: what the teams serve has to be there at any hour.',
  ],
  'needs.add': ['加一条', 'Add'],
  'needs.remove': ['去掉', 'Remove'],
  'needs.skill': ['工种', 'Trade'],
  'needs.days': ['星期', 'Weekdays'],
  'needs.from': ['从', 'From'],
  'needs.to': ['到', 'To'],
  'needs.to.hint': ['不晚于开始就是到第二天', 'Not after the start means the next day'],
  'needs.daily': ['每天', 'Every day'],
  ...shortWeekdayWords,
});

addProblemWords(
  defineWords({
    'problem.need-twice': ['已有同样的一条', 'It is there already.'],
  }),
);
