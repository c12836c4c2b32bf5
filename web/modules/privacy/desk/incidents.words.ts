import { addProblemWords, defineWords } from '@anju/ui';

addProblemWords(
  defineWords({
    'problem.data-incident-missing': ['没有这个事件', 'There is no such incident'],
  }),
);

/** The log of what leaked, was changed or lost (Y-12). */
export const words = defineWords({
  incidents: ['信息安全事件', 'Data incidents'],
  'incidents.empty': ['没有信息安全事件', 'No data incident'],
  'incidents.empty.hint': [
    '个人信息泄露、被改、丢失的，马上补救并记在这里，再报告主管部门、通知本人。',
    'Where personal data leak, are changed or lost: act at once, write it down here, tell the authority and the people.',
  ],
  add: ['记一个事件', 'Write down an incident'],
  answer: ['补充和更正', 'Say what is known'],
  note: ['记一步', 'Add a step'],
  'note.what': ['做了什么', 'What was done'],
  close: ['结案', 'Close'],
  'close.wait': ['还有 {n} 项没有答', '{n} {n|question|questions} to answer'],
  number: ['编号', 'Number'],
  project: ['项目', 'Project'],
  title: ['发生了什么', 'What happened'],
  'title.hint': ['例如：访客名单留在大堂', 'Such as: visitor list left in the lobby'],
  discoveredAt: ['发现时间', 'Discovered'],
  discoveredBy: ['谁发现的', 'By whom'],
  data: ['涉及哪些信息', 'What kinds of data'],
  people: ['涉及多少人', 'How many people'],
  'people.unit': ['人', 'people'],
  whom: ['涉及哪些人', 'Which people'],
  cause: ['原因', 'Cause'],
  harm: ['可能的危害', 'Possible harm'],
  measures: ['已采取的补救措施', 'Measures taken'],
  advice: ['建议本人怎么做', 'What the people were advised'],
  'told.authority': ['报告主管部门', 'Telling the authority'],
  'told.people': ['通知本人', 'Telling the people'],
  authorityToldAt: ['报告主管部门的时间', 'Authority told'],
  authority: ['怎么报告的，或者为什么不报告', 'How it was told, or why not'],
  peopleToldAt: ['通知本人的时间', 'People told'],
  peopleTold: ['怎么通知的，或者为什么不通知', 'How they were told, or why not'],
  state: ['状态', 'State'],
  'state.open': ['处理中', 'Open'],
  'state.closed': ['已结案', 'Closed'],
  facts: ['事件', 'Incident'],
  unanswered: ['还没有答', 'Not answered yet'],
  history: ['经过', 'History'],
  'step.WRITTEN': ['{who} 记下', 'Written down by {who}'],
  'step.ANSWERED': ['{who} 补充', 'Answered by {who}'],
  'step.NOTED': ['{who}', '{who}'],
  'step.CLOSED': ['{who} 结案', 'Closed by {who}'],
});
