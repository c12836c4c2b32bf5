import { addProblemWords, defineWords } from '@anju/ui';

addProblemWords(
  defineWords({
    'problem.hold-stands': ['已经在保全中', 'It is under a hold already'],
  }),
);

/** How long personal data is kept, what keeps it longer, and whether the record still verifies (Y-04). */
export const words = defineWords({
  retention: ['保存期限', 'Retention'],
  'retention.hint': [
    '个人信息过了期限，每天夜里自动删除或去掉姓名电话；依法要留的和已保全的不动。',
    'Personal data past its period is erased or stripped of names every night; what the law wants kept and what is held stays.',
  ],
  what: ['信息', 'Data'],
  'kind.closed-requests': ['已关闭的报事', 'Closed requests'],
  'kind.closed-requests.hint': ['去掉报事人，工单和凭证留下', 'The reporter goes; work and proof stay'],
  'kind.conversations': ['留言和通话记录', 'Messages and calls'],
  'kind.conversations.hint': ['关闭以后算起', 'Counted from the end of the request'],
  'kind.deliveries': ['发出的通知', 'Notices sent'],
  'kind.deliveries.hint': ['号码、邮箱和内容', 'Addresses and texts'],
  'kind.former-people': ['搬走的住户', 'Former residents'],
  'kind.former-people.hint': ['所有房产关系结束、没有未办事项', 'No relation to a unit and nothing open'],
  'kind.imports': ['导入的表格', 'Imported sheets'],
  'kind.imports.hint': ['上传的文件和逐行内容', 'Uploads and their lines'],
  'kind.registrations': ['没通过的绑定申请', 'Applications not granted'],
  'kind.registrations.hint': ['没通过和没人处理的', 'Refused or forgotten'],
  'kind.sign-in-addresses': ['登录地址', 'Sign-in addresses'],
  'kind.sign-in-addresses.hint': ['已结束的登录', 'Of sessions that ended'],
  period: ['保存多久', 'Kept for'],
  months: ['{n} 个月', '{n} {n|month|months}'],
  fewest: ['不得少于 {n} 个月', 'At least {n} {n|month|months}'],
  usual: ['通常 {n} 个月', 'Usually {n} {n|month|months}'],
  decided: ['{who} {time}：{reason}', '{who}, {time}: {reason}'],
  next: ['今晚会清理', 'Goes tonight'],
  'next.none': ['没有到期的', 'Nothing due'],
  'next.n': ['{n} 条', '{n} {n|record|records}'],
  'next.more': ['超过 {n} 条', 'More than {n}'],
  change: ['修改', 'Change'],
  'change.title': ['{kind}保存多久', 'How long: {kind}'],
  'change.months': ['保存几个月', 'Months'],
  reason: ['为什么', 'Why'],
  save: ['保存', 'Save'],
  purges: ['清理记录', 'What went'],
  'purges.none': ['还没有清理过。', 'Nothing has gone yet.'],
  'purges.hint': ['每次清理都留下记录，不能改、不能删。', 'Every run leaves its line, for good.'],
  when: ['什么时候', 'When'],
  before: ['界限', 'Boundary'],
  'before.day': ['{day} 以前的', 'Before {day}'],
  purged: ['清理了', 'Gone'],
  broken: ['没做完，下次接着', 'Broken off, goes on next time'],
  earlier: ['更早的', 'Earlier'],
  newest: ['最近的', 'Newest'],

  record: ['操作记录', 'The record'],
  'record.hint': [
    '操作记录逐条加封，改动任何一条都会被发现。',
    'Every entry is sealed; a change of any is found out.',
  ],
  'record.check': ['核对一遍', 'Verify'],
  'record.whole': ['完整：{n} 条加封，无一改动', 'Whole: {n} sealed entries, none changed'],
  'record.redacted': [
    '其中 {n} 条按规定去掉了个人信息',
    '{n} of them had personal data taken out, as the rules allow',
  ],
  'record.unsealed': ['{n} 条等着加封', '{n} wait for their seal'],
  'record.broken': [
    '第 {n} 条对不上，请立即保全现场并联系运维',
    'Entry {n} does not match. Keep everything as it is and call operations',
  ],

  holds: ['依法保全', 'Legal holds'],
  'holds.hint': [
    '保全期间不清理、不删除，例如有诉讼、投诉处理。',
    'What is held is neither erased nor ended, as during a lawsuit.',
  ],
  'holds.none': ['没有保全', 'No hold'],
  'hold.set': ['设置保全', 'Set a hold'],
  'hold.lift': ['解除保全', 'Lift'],
  'hold.by': ['{who} {time} 设置', 'Set by {who}, {time}'],
  'hold.lifted': ['{who} {time} 解除：{reason}', 'Lifted by {who}, {time}: {reason}'],
  'hold.reason.hint': ['例如：案号、投诉编号', 'Such as the number of the case'],
});
