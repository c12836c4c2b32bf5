import { defineWords } from '@anju/ui';

export const words = defineWords({
  and: ['、', ', '],
  equipment: ['工具和配件', 'Tools and parts'],
  needs: ['要带：{what}', 'Needs {what}'],
  'needs.none': ['不用特别带什么', 'Needs nothing in particular'],
  'needs.change': ['改要带的', 'Change what it needs'],
  carries: ['带着：{what}', 'Carries {what}'],
  'carries.none': ['没登记带了什么', 'Nothing entered yet'],
  'carries.change': ['改带的东西', 'Change what is carried'],
  'carries.hint': [
    '工具一直算带着，直到下次改；配件只算 {day} 这一天。重新排的时候会用。',
    'Tools count until they are changed; parts only for {day}. The next plan goes by it.',
  ],
  tools: ['工具', 'Tools'],
  parts: ['配件', 'Parts'],
  amount: ['{part}，几个', '{part}: how many'],
  save: ['保存', 'Save'],
  lacking: ['没人带着{what}', 'Nobody carries: {what}'],
  together: ['没人同时带齐', 'Nobody who can do it carries all of it'],
  open: ['{name}：带的工具和配件', '{name}: tools and parts carried'],
});
