import { addProblemWords, defineWords } from '@anju/ui';

export const words = defineWords({
  codes: ['代码表', 'Code lists'],
  hint: [
    '下拉框里能选什么，由这些表定。停用的还留在老记录上。',
    'What people may choose from. What is switched off stays on old records.',
  ],
  list: ['代码表', 'List'],
  'list.skill': ['工种', 'Skills'],
  'list.post': ['岗位', 'Posts'],
  'list.certificate': ['证件种类', 'Certificates'],
  code: ['代码', 'Code'],
  zh: ['中文', 'Chinese'],
  en: ['英文', 'English'],
  pinyin: ['拼音首字母', 'Pinyin initials'],
  state: ['状态', 'State'],
  active: ['在用', 'In use'],
  inactive: ['停用', 'Off'],
  add: ['加一项', 'Add'],
  edit: ['改 {name}', 'Edit {name}'],
  save: ['保存', 'Save'],
  off: ['停用', 'Switch off'],
  on: ['启用', 'Switch on'],
  change: ['修改', 'Edit'],
});

addProblemWords(defineWords({ 'problem.code-taken': ['这个代码已经有了', 'This code exists.'] }));
