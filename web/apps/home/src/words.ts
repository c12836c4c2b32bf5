import { defineWords } from '@anju/ui';

export const words = defineWords({
  'hello.morning': ['{name}，早上好', 'Good morning, {name}'],
  'hello.noon': ['{name}，中午好', 'Good day, {name}'],
  'hello.afternoon': ['{name}，下午好', 'Good afternoon, {name}'],
  'hello.evening': ['{name}，晚上好', 'Good evening, {name}'],
  'me.hint': ['房屋、密码、外观、退出登录', 'Homes, password, appearance, sign out'],
  report: ['报事报修', 'Report a problem'],
  'report.hint': ['拍一张，说一句，就有人来', 'One photo, a few words, somebody comes'],
  'elder.report': ['报修', 'Report'],
  'elder.report.hint': ['东西坏了，点这里', 'Something is broken'],
  'elder.list': ['看进度', 'Progress'],
  'elder.list.hint': ['{open} 件在办', '{open} open'],
  'elder.call': ['打电话', 'Call us'],
  'elder.me': ['我的房屋、设置、退出登录', 'My homes, settings, sign out'],
  lines: ['还可以做什么', 'What else there is'],
  call: ['打电话找我们', 'Call us'],
  notices: ['消息', 'News'],
  'notices.unread': ['{n} 条未读', '{n} unread'],
  'notices.none': ['没有新消息', 'Nothing new'],
  'notices.new': ['未读', 'Unread'],
  'notices.more': ['看更早的', 'Show older'],
});
