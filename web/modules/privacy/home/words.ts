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

  kept: ['查询和复制', 'See and copy'],
  'kept.hint': [
    '下载一个压缩包：保存了您的哪些信息、附件照片，打开网页就能看。别人的信息已隐去。',
    'Download everything kept about you as a page to read, with pictures. What belongs to others is masked.',
  ],
  'kept.act': ['下载我的信息', 'Download my data'],
  'kept.password': ['为了安全，再输入一次密码', 'Your password again, to be safe'],
  'kept.confirm': ['确认下载', 'Download'],
  'kept.done': [
    '已开始下载。文件里有您的个人信息，请妥善保管。',
    'The download has begun. Keep the file safe.',
  ],

  looks: ['谁看过我的信息', 'Who looked at my data'],
  'looks.hint': [
    '看过您完整电话等信息的人，都记在这里。',
    'Everybody who saw your full telephone number and the like stands here.',
  ],
  'looks.none': ['还没有人看过。', 'Nobody has looked.'],
  'looks.more': ['看更早的', 'Earlier ones'],
  'look.revealed': ['看了完整信息', 'Saw your particulars'],
  'look.phone-revealed': ['看了完整电话', 'Saw your full number'],
  'look.told': ['导出了全部信息', 'Took a copy of everything'],
  'of.person': ['住户资料', 'register entry'],
  'of.request': ['报事', 'a request'],
  'of.work-order': ['工单', 'a work order'],
  'why.call': ['打电话联系', 'to call'],
  'why.visit': ['上门', 'to visit'],
  'why.check': ['核对身份', 'to check'],
  'why.change': ['修改资料', 'to change it'],

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
