import { addProblemWords, defineWords } from '@anju/ui';

export const words = defineWords({
  contractors: ['外包单位', 'Contractors'],
  search: ['搜名称或信用代码', 'Name or credit code'],
  empty: ['还没有登记外包单位', 'No contractor is registered yet'],
  'empty.hint': [
    '电梯、空调、消防等外包单位登记后，他们的师傅和自有师傅一样接单、计时。',
    'Once a contractor is registered, its people are offered jobs and timed like your own.',
  ],
  add: ['登记外包单位', 'Register contractor'],
  edit: ['修改', 'Change'],
  save: ['保存', 'Save'],
  name: ['单位名称', 'Name'],
  code: ['统一社会信用代码', 'Credit code'],
  'code.hint': ['营业执照上的 18 位代码', 'The 18 characters on the business licence'],
  contact: ['联系人', 'Contact'],
  phone: ['联系电话', 'Phone'],
  trades: ['承接工种', 'Trades'],
  from: ['合同从', 'Contract from'],
  to: ['合同到', 'Contract until'],
  'to.hint': ['不填表示长期有效', 'Without an end it runs on'],
  term: ['合同期', 'Contract'],
  'term.range': ['{from} 至 {to}', '{from} to {to}'],
  'term.open': ['{from} 起长期', 'from {from} on'],
  state: ['状态', 'State'],
  'state.ACTIVE': ['合作中', 'Active'],
  'state.SUSPENDED': ['已暂停', 'Suspended'],
  'state.UPCOMING': ['未开始', 'Not begun'],
  'state.EXPIRED': ['合同到期', 'Expired'],
  people: ['在册人员', 'People'],
  'people.count': ['{n} 人', '{n} {n|person|people}'],
  'people.none': [
    '还没有人员。在“员工”里登记师傅，用工形式选“外包”并选这家单位。',
    'Nobody yet. Register people under Staff and choose this contractor as their employer.',
  ],
  facts: ['登记信息', 'Register'],
  suspend: ['暂停合作', 'Suspend'],
  resume: ['恢复合作', 'Resume'],
  'suspend.reason': ['为什么暂停', 'Why'],
  'suspend.hint': [
    '暂停后不再给它的人派单，手上的活照常做完。',
    'Its people are sent nowhere new; what they have in hand they finish.',
  ],
  'suspended.by': ['{who} {time} 暂停：{reason}', 'Suspended by {who}, {time}: {reason}'],
  'expired.hint': [
    '合同不在有效期，系统不再给它的人派单；续签后改合同期即可恢复。',
    'The contract does not run, so its people are offered nothing; enter the new term once it is renewed.',
  ],
});

addProblemWords(
  defineWords({
    'problem.credit-code-invalid': [
      '代码不对，请对照营业执照核对 18 位',
      'This is no valid credit code: compare it with the licence.',
    ],
    'problem.credit-code-taken': ['这家单位已经登记过', 'This contractor is registered already.'],
  }),
);
