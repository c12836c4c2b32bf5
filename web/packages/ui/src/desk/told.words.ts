import { defineWords } from '../i18n/define';

/** What is said of people who are told something one by one. */
export const told = defineWords({
  comma: ['、', ', '],
  going: ['正在通知：{told} / {people} 人', 'Telling: {told} of {people}'],
  done: ['已通知 {people} 人', '{people} {people|person was|people were} told'],
  unreachable: ['{n} 人通知不到', '{n} could not be reached'],
  who: ['谁', 'Who'],
  when: ['什么时候', 'When'],
  ways: ['怎么通知的', 'How'],
  waiting: ['排队中', 'Waiting'],
  noway: ['通知不到', 'No way is open'],
  first: ['第一页', 'First page'],
  next: ['下一页', 'Next page'],
  'way.INBOX': ['住户端消息', 'App inbox'],
  'way.SMS': ['短信', 'Text message'],
  'way.EMAIL': ['邮件', 'E-mail'],
});
