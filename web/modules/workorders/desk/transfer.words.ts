import { defineWords } from '@anju/ui';

/** Orders whose person wants to hand them on, or goes. */
export const words = defineWords({
  title: ['{n} 单要转', '{n} {n|job|jobs} to hand on'],
  why: ['请求转派，或到点下班还没做完', 'asked for, or left at the end of a turn'],
  asked: ['{name} 请求转派：{reason}', '{name} asks: {reason}'],
  turn: ['{name} 要交给下一班', '{name} hands it to the next turn'],
  soon: ['{name} {time} 下班，还没说交不交', '{name} goes at {time} and has not said'],
  over: ['{name} 已下班，没有交代', '{name} is off duty and said nothing'],
  give: ['转给 {name}', 'To {name}'],
  nobody: ['现在没有人能接', 'Nobody could go on'],
  choose: ['另选人', 'Somebody else'],
  reason: ['转派', 'handed on'],
  'reason.turn': ['交班', 'end of turn'],
  banner: [
    '有人接手前仍由 {name} 负责，时限照常计。',
    '{name} stands for it until somebody takes over; the promises run on.',
  ],
  'problem.turn-goes-on': ['这个班还没有到点', 'The turn does not end yet.'],
});
