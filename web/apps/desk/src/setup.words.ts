import { defineWords } from '@anju/ui';

export const setupWords = defineWords({
  title: ['开始使用', 'Getting started'],
  hint: ['做到哪算哪，随时可以离开，回来接着做。', 'Leave at any time and go on where you left off.'],
  done: ['已完成', 'Done'],
  next: ['下一步', 'Next'],
  skip: ['先跳过', 'Skip for now'],
  finish: ['接第一单', 'Take the first request'],
  invite: ['邀请同事登录', 'Invite colleagues'],
  'later.buildings': [
    '楼栋还没建：报事暂时只能落在项目上，可在台账里补。',
    'No building yet: requests stand on the project as a whole until you add some.',
  ],
  'later.staff': ['员工还没登记：工单会停在调度台等人派。', 'No staff yet: work orders wait at the desk.'],
  'later.people': [
    '住户还没登记：接电话时可以边问边记。',
    'No people yet: they can be taken down while they call.',
  ],
  added: ['已登记 {n} 人', '{n} added'],
  'way.import': ['导入表格', 'Import a sheet'],
  'way.hand': ['一个个填', 'One by one'],
  'step.company': ['公司', 'Company'],
  'step.project': ['第一个项目', 'First project'],
  'step.buildings': ['楼栋和房产', 'Buildings and units'],
  'step.staff': ['员工', 'Staff'],
  'step.people': ['住户与客户', 'People'],
  'step.request': ['第一单', 'First request'],
  'about.company': ['公司叫什么，住户会在短信和页面上看到。', 'How customers see the company named.'],
  'about.project': [
    '您管的小区或大厦，以后可以再加。',
    'The estate or building you look after; more can follow.',
  ],
  'about.buildings': [
    '填几个数，楼层、房产和公共部位一次建好。',
    'A few numbers make floors, units and common spaces at once.',
  ],
  'about.staff': ['谁干活、会什么。派单靠它找人。', 'Who works and what they can do; offers go by it.'],
  'about.people': [
    '业主、租户和联系电话。来电时认得出是谁。',
    'Owners and lessees, so that callers are known.',
  ],
  'about.request': ['可以开张了。', 'Ready to open for business.'],
});
