import { defineWords } from '@anju/ui';

export const words = defineWords({
  'tab.today': ['今天', 'Today'],
  'tab.scan': ['扫码', 'Scan'],
  'tab.outbox': ['待传', 'Outbox'],
  turns: ['我的班', 'My turns'],
  books: ['交接班', 'Hand-over'],
  'outbox.title': ['待传', 'Outbox'],
  'outbox.clear': ['都已传好', 'All sent'],
  'outbox.clear.at': ['都已传好，{time}', 'All sent, {time}'],
  'outbox.clear.hint': ['手机里没有等着传的内容。', 'Nothing on this phone is waiting to be sent.'],
  'outbox.waiting': [
    '{n} 项已存在手机里，有网自动传',
    '{n} {n|item|items} kept on this phone, sent when there is signal',
  ],
  'outbox.refused': ['{n} 项没有被接受，请看一看', '{n} {n|item was|items were} not accepted, please look'],
  'outbox.signedOut': [
    '登录已过期，重新登录后接着传',
    'Your sign-in has expired; sending goes on after you sign in',
  ],
  'outbox.look': ['看一看', 'Look'],
  'outbox.retry': ['现在就传', 'Send now'],
  'outbox.again': ['再传一次', 'Send again'],
  'outbox.drop': ['放弃这一项', 'Give this up'],
  'outbox.dropSure': ['放弃后无法找回', 'It cannot be brought back'],
  'outbox.at': ['{time} 记下', 'noted {time}'],
  'outbox.files': ['附 {n} 张图', 'with {n} {n|picture|pictures}'],
  'outbox.trace': ['追踪号', 'Trace id'],
  'state.waiting': ['待传', 'Waiting'],
  'state.sending': ['正在传', 'Sending'],
  'state.refused': ['没有被接受', 'Not accepted'],
});
