import { defineWords } from '@anju/ui';

export const words = defineWords({
  channels: ['消息渠道', 'Channels'],
  'channels.hint': [
    '通知经哪些渠道发得出去。渠道由维护服务器的人开通；没开通的，要发的内容留在记录里，注明没开通。',
    'By which ways news can leave. Whoever runs the server sets a channel up; what would have gone out by one that is not set up stays on record as such.',
  ],
  'channel.INBOX': ['站内通知', 'Inbox'],
  'channel.EMAIL': ['邮件', 'E-mail'],
  'channel.SMS': ['短信', 'Text message'],
  'channel.INBOX.hint': ['各端右上角的铃，不需要开通', 'the bell in every app; nothing to set up'],
  'channel.EMAIL.hint': ['邀请、重设密码和通知', 'invitations, forgotten passwords and news'],
  'channel.SMS.hint': [
    '没有住户端账号的人收到的进度和验证码',
    'progress and codes for people without an account',
  ],
  ready: ['已开通', 'Set up'],
  missing: ['没开通', 'Not set up'],
});
