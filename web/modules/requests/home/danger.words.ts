import { defineWords } from '@anju/ui';

/** What to do at once, by danger. */
export const dangerWords = defineWords({
  TRAPPED: [
    '请留在原地，不要扒门、不要往外跳，我们马上派人。',
    'Stay where you are, do not force doors or jump; we send somebody at once.',
  ],
  GAS: [
    '别开关电器、别点火；开窗，人到室外再打电话。',
    'Touch no switch, light no flame; open windows and telephone from outdoors.',
  ],
  SMOKE: [
    '人先撤离，走楼梯，不乘电梯；浓烟里弯腰、捂住口鼻。',
    'Get out by the stairs, not the lift; in smoke keep low and cover mouth and nose.',
  ],
  SHOCK: [
    '别碰漏电的东西；有人触电，先拉闸再救人。',
    'Touch nothing live; switch off the current before you help somebody.',
  ],
  OTHER: ['请先离开危险的地方。', 'Get out of danger first.'],
  call: [
    '有生命危险，请先拨 119、120 或 110，再发出报事，我们按最急的办。',
    'If a life is in danger, call 119, 120 or 110 first; then send this, we treat it as most urgent.',
  ],
});
