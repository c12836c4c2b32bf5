import { defineWords } from '../i18n/define';

/** Who is told when a promise is near or broken. */
export const ladderWords = defineWords({
  ladder: ['升级', 'Escalation'],
  none: ['还没有到要升级的时候', 'Nothing has been escalated'],
  level: ['{target}第 {n} 级', '{target}: level {n}'],
  told: ['通知了 {who}', 'Told {who}'],
  'told.nobody': ['这一级没有人可通知', 'There was nobody to tell'],
  late: ['{time} 才通知到', 'Told only at {time}'],
  answered: ['{who} {time} 回应：{words}', '{who} answered at {time}: {words}'],
  'answered.not': ['还没有人回应', 'Nobody has answered yet'],
  next: [
    '再不处理，{time} 升到第 {n} 级（{target}），通知 {who}',
    'Next: level {n} ({target}) at {time}, telling {who}',
  ],
  in: ['还有 {span}', 'in {span}'],
  answer: ['我在处理', 'I take care'],
  words: ['在做什么', 'What is being done'],
  comma: ['、', ', '],
  person: ['{name}（{role}）', '{name} ({role})'],
  'role.ASSIGNEE': ['负责人', 'whoever answers for it'],
  'role.TEAM_LEAD': ['班组长', 'the team lead'],
  'role.DUTY_SUPERVISOR': ['当班主管', 'the supervisor on duty'],
  'role.PROJECT_MANAGER': ['项目经理', 'the project manager'],
  'role.QUALITY': ['公司品质部', 'company quality'],
});
