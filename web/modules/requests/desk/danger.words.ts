import { defineWords } from '@anju/ui';

export const dangerWords = defineWords({
  TRAPPED: ['有人被困', 'Somebody is trapped'],
  GAS: ['燃气泄漏', 'Gas is escaping'],
  SMOKE: ['冒烟起火', 'Smoke or fire'],
  SHOCK: ['触电漏电', 'Electric shock'],
  OTHER: ['人身险情', 'Danger to life'],
  heard: ['话里有险情：{danger}', 'This speaks of danger: {danger}'],
  said: ['依据：{words}', 'Because of: {words}'],
  own: ['依据：{words}（本公司险情词）', 'Because of: {words} (a word of your own)'],
  raised: ['已按「人身安全 · 正有危险」定级。', 'Counted as people in danger, now.'],
  'not-repair': ['请改为报修，马上派人。', 'Take it in as a repair, so that somebody goes at once.'],
  category: ['改为「{name}」', 'Take “{name}”'],
  aside: ['听过了，不是险情', 'I have asked: no danger'],
  'was-aside': ['已判断：不是险情', 'Judged to be no danger'],
  again: ['还是按险情', 'It is danger after all'],
});
