import { addProblemWords, defineWords } from '@anju/ui';

addProblemWords(
  defineWords({
    'problem.rights-pending': [
      '已经提过这个申请，还在办理，请等物业答复',
      'You have asked for this already; please wait for the answer',
    ],
    'problem.move-not-allowed': ['这个申请已经有结果了', 'This request has ended already'],
  }),
);

/** What residents read about their own data (E7). */
export const words = defineWords({
  privacy: ['隐私', 'Privacy'],
  'privacy.hint': ['我的个人信息：看、改、删，谁看过', 'My data: see it, correct it, erase it, who looked'],
  'privacy.lead': [
    '您的个人信息由您做主：可以查询、复制、更正、删除，也可以收回同意。',
    'Your data is yours: see it, take a copy, have it corrected or erased, take your consent back.',
  ],
  optional: ['可不填', 'optional'],
  back: ['先不了', 'Not now'],

  consents: ['我同意过的', 'What I agreed to'],
  'consents.none': ['没有记录在案的同意。', 'No consent is on record.'],
  'consents.given': ['{time} 同意，说明版本 {version}', 'Agreed {time}, notice {version}'],
  'consents.withdrawn': ['{time} 已收回', 'Taken back {time}'],
  'consents.withdraw': ['收回同意', 'Take back'],
  'consents.sure': [
    '收回后，我们不再按这项用途使用您的信息；收回之前已经办的事不受影响。',
    'We stop using your data for this purpose. What was done before stays lawful.',
  ],
  'purpose.registration': ['登记住户、提供物业服务', 'Registration and services'],
  'purpose.care': ['特别关照', 'Special care'],
  'purpose.report': ['处理报事', 'Handling a report'],

  rights: ['更正、删除、说明', 'Correct, erase, explain'],
  'rights.hint': ['物业在 15 个工作日内答复您。', 'The property office answers within 15 working days.'],
  'rights.CORRECT': ['更正我的信息', 'Correct my data'],
  'rights.DELETE': ['删除我的信息', 'Erase my data'],
  'rights.EXPLAIN': ['请物业说明怎么用我的信息', 'Explain how my data is used'],
  'rights.COPY': ['复制我的信息', 'A copy of my data'],
  'rights.CORRECT.say': ['哪里不对，应该是什么', 'What is wrong, and what is right'],
  'rights.EXPLAIN.say': ['想知道什么', 'What you want to know'],
  'rights.DELETE.say': ['想说明的', 'Anything to add'],
  'rights.COPY.say': ['想要哪些', 'Which data'],
  'rights.DELETE.what': [
    '删除以后，您的姓名、电话、留言都看不到了，账号也不能再登录。没办完的报事要先办完；法律要求留存的记录会留下，但不再指向您。',
    'Your name, telephone and messages go, and you can no longer sign in. Open requests have to be finished first. Records the law wants kept stay, without pointing to you.',
  ],
  'rights.send': ['提交申请', 'Send'],
  'rights.DELETE.send': ['申请删除', 'Ask for erasure'],
  'rights.own': ['我的申请', 'What I asked for'],
  'rights.due': ['{day} 前答复您', 'answered by {day}'],
  'rights.overdue': ['答复晚了，应在 {day} 前', 'The answer is late; it was due by {day}'],
  'rights.asked': ['{time} 提出', 'asked {time}'],
  'rights.withdraw': ['撤回申请', 'Withdraw'],
  'state.OPEN': ['等物业答复', 'Waiting for the answer'],
  'state.ACCEPTED': ['同意了，正在办', 'Agreed, being done'],
  'state.COMPLETED': ['办完了', 'Done'],
  'state.REFUSED': ['没有同意', 'Refused'],
  'state.WITHDRAWN': ['您撤回了', 'Withdrawn by you'],
  'rights.answer': ['物业答复：{answer}', 'Answer: {answer}'],
});
