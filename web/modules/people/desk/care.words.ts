import { addProblemWords, defineWords } from '@anju/ui';

export const careWords = defineWords({
  care: ['关照', 'Care'],
  'care.none': ['没有特别要关照的', 'Nothing to heed'],
  'care.raise': ['登记关照', 'Add'],
  'care.change': ['修改', 'Change'],
  'care.lower': ['取消关照', 'End'],
  'care.save': ['保存关照', 'Save'],
  'care.agreed': ['本人同意（{channel}）', 'Agreed ({channel})'],
  'care.hint': [
    '属于敏感个人信息：本人同意才能登记，只写要怎么做，不写病情。接报的客服和上门的师傅会看到做法。',
    'Sensitive personal data: only with consent, and only what to do, no illness. The desk that takes a report and whoever goes there see it.',
  ],
  need: ['情况', 'Need'],
  'need.MOBILITY': ['行动不便', 'Hard to move'],
  'need.SIGHT': ['视力不好', 'Poor sight'],
  'need.HEARING': ['听力不好', 'Poor hearing'],
  'need.ALONE': ['高龄独居', 'Old and alone'],
  'need.INFANT': ['有婴幼儿', 'Infant at home'],
  'need.OTHER': ['其他', 'Other'],
  hint: ['怎么做', 'What to do'],
  'hint.hint': ['如：按门铃后多等一会儿', 'Such as: wait longer after ringing'],
  channel: ['怎么同意的', 'How agreed'],
  'channel.PAPER': ['书面', 'on paper'],
  'channel.COUNTER': ['当面', 'in person'],
  'channel.PHONE': ['电话', 'by phone'],
  agreed: ['已问过本人，本人同意登记', 'Asked, and agreed to have it kept'],
  reason: ['原因', 'Reason'],
  'lower.hint': [
    '取消后同意一并收回，客服和师傅不再看到。',
    'The consent ends with it; nobody sees it any more.',
  ],
});

addProblemWords(defineWords({ 'problem.care-missing': ['没有登记关照', 'There is no care flag.'] }));
