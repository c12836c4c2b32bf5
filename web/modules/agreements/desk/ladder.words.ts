import { addProblemWords, defineWords } from '@anju/ui';

export const ladderWords = defineWords({
  ladders: ['升级阶梯', 'Escalation'],
  hint: [
    '承诺快到或已经超时，一级一级通知谁。第一次提醒时开始爬；改动马上生效，也管在办的。',
    'Who is told, level by level, when a promise is near or broken. A ladder begins with the first warning; a change holds at once, also for requests under way.',
  ],
  priority: ['级别', 'Priority'],
  none: ['不定级（投诉、咨询）', 'No priority (complaints, enquiries)'],
  level: ['第 {n} 级', 'Level {n}'],
  own: ['{who} {time} 设定', 'Set by {who}, {time}'],
  taken: ['沿用', 'Taken over'],
  edit: ['修改', 'Change'],
  title: ['{priority} 的升级阶梯', 'Escalation of {priority}'],
  save: ['保存', 'Save'],
  add: ['加一级', 'Add a level'],
  remove: ['去掉最后一级', 'Remove the last level'],
  when: ['什么时候', 'When'],
  amount: ['多少', 'How much'],
  roles: ['通知谁', 'Who is told'],
  'trigger.PERCENT': ['用到时限的百分之', 'share of the term used'],
  'trigger.BEFORE_DUE': ['到期前', 'before it is due'],
  'trigger.AFTER_DUE': ['超时后', 'after it was due'],
  'trigger.UNANSWERED': ['上一级没人回应', 'nobody answered the level below'],
  'said.PERCENT': ['用到 {n}%', '{n}% used'],
  'said.BEFORE_DUE': ['到期前 {span}', '{span} before due'],
  'said.AFTER_DUE': ['超时 {span}', '{span} overdue'],
  'said.UNANSWERED': ['{span}没人回应', 'no answer for {span}'],
  'role.ASSIGNEE': ['负责人', 'assignee'],
  'role.TEAM_LEAD': ['班组长', 'team lead'],
  'role.DUTY_SUPERVISOR': ['当班主管', 'supervisor on duty'],
  'role.PROJECT_MANAGER': ['项目经理', 'project manager'],
  'role.QUALITY': ['公司品质部', 'company quality'],
  comma: ['、', ', '],
  'unit.percent': ['%', '%'],
  'unit.minutes': ['分钟', 'min'],
});

addProblemWords(
  defineWords({
    'problem.not-first': ['第一级下面没有可回应的', 'There is nothing to answer below the first level.'],
  }),
);
