import type { Session } from '@anju/api';
import { expect, it } from 'vitest';
import { forget, lastSession, remember } from './last-session';

const session: Session = {
  account: { id: 'a', name: '刘勇', login: 'liuyong' },
  company: { id: 'c', name: '金文', code: 'jinwen' },
  roles: [],
  permissions: [],
  allProjects: false,
  projects: [],
};
const day = 24 * 3_600_000;

it('opens without signal for a week and not longer', () => {
  remember(session, 0);
  expect(lastSession(6 * day)).toEqual(session);
  expect(lastSession(7 * day)).toBeNull();
});

it('opens for nobody after signing out', () => {
  remember(session, 0);
  forget();
  expect(lastSession(1)).toBeNull();
});
