import { expect, it } from 'vitest';
import { type Delivery, sentNotices } from './sent';

const delivery = (id: string, channel: Delivery['channel'], recipient: string, at: string): Delivery => ({
  id,
  at,
  template: 'request-received',
  channel,
  recipient,
  state: 'SENT',
  attempts: 1,
});

it('tells what was said to one person once, however many ways it went', () => {
  const first = '2026-11-23T01:26:00Z';
  const later = '2026-11-23T02:00:00Z';
  const notices = sentNotices([
    delivery('3', 'INBOX', 'Luo', later),
    delivery('2', 'SMS', 'Luo', first),
    delivery('1', 'INBOX', 'Luo', first),
    delivery('0', 'INBOX', 'Deng', first),
  ]);
  expect(notices.map(({ recipient, ways }) => [recipient, ways.map(({ channel }) => channel)])).toEqual([
    ['Luo', ['INBOX']],
    ['Luo', ['SMS', 'INBOX']],
    ['Deng', ['INBOX']],
  ]);
});
