import { defineWords } from '@anju/ui';

export const words = defineWords({
  inbox: ['通知', 'Notices'],
  'inbox.unread': ['通知，{n} 条未读', 'Notices, {n} unread'],
  'inbox.all': ['全部读过', 'Mark all as read'],
  'inbox.empty': ['没有通知', 'No notices'],
  'inbox.empty.hint': ['有人找您或有事要您办时，会出现在这里。', 'When somebody needs you, it stands here.'],
  'inbox.more': ['再早一些', 'Earlier'],
  'inbox.urgent': ['紧急', 'Urgent'],
  'inbox.new': ['未读', 'Unread'],
  'inbox.filter': ['看哪些', 'Show'],
  'inbox.filter.all': ['全部', 'All'],
  'inbox.filter.unread': ['未读', 'Unread'],
});
