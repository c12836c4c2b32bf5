import { defineWords } from './define';

export const problemWords = defineWords({
  'problem.network': ['连不上服务器，请检查网络', 'The server cannot be reached. Check the network.'],
  'problem.unexpected': ['没有成功，请再试一次', 'That did not work. Please try again.'],
  'problem.http-400': ['提交的内容格式不对', 'What was sent is malformed.'],
  'problem.http-401': ['请先登录', 'Please sign in first.'],
  'problem.http-403': ['您没有这项权限', 'You are not allowed to do this.'],
  'problem.http-404': ['没有找到，或者您看不到它', 'Not found, or not yours to see.'],
  'problem.http-409': ['别人刚刚改过，请看最新内容', 'Somebody else was faster. Look at the newest state.'],
  'problem.http-412': [
    '别人刚刚改过，请刷新后再改',
    'Somebody else changed this meanwhile. Reload, then change it.',
  ],
  'problem.http-413': ['文件太大', 'The file is too large.'],
  'problem.http-415': ['不支持这种文件', 'This kind of file is not supported.'],
  'problem.http-422': ['有内容不符合要求', 'Something does not meet the rules.'],
  'problem.http-429': ['操作太频繁，请稍等', 'Too many tries. Please wait a moment.'],
  'problem.http-500': ['系统出了问题，已经记下', 'Something broke on our side. It has been recorded.'],
  'problem.http-503': ['系统正忙，请稍后再试', 'The system is busy. Please try again shortly.'],
  'problem.field': ['请改正这一项', 'Please correct this.'],
  'problem.required': ['这一项要填', 'This is required.'],
});
