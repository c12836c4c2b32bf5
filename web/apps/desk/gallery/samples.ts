import type { ClockData, SectionFloor, SectionPerson, SectionWork, TimelineEntry } from '@anju/ui';

const minute = 60_000;
export const now = Date.parse('2026-11-23T10:26:00+08:00');
const at = (minutes: number) => new Date(now + minutes * minute).toISOString();

export const clocks: ClockData[] = [
  { kind: 'arrive', state: 'running', startsAt: at(-18), dueAt: at(12) },
  { kind: 'arrive', state: 'running', startsAt: at(-21), dueAt: at(3) },
  { kind: 'arrive', state: 'missed', startsAt: at(-30), dueAt: at(-6) },
  {
    kind: 'arrive',
    state: 'paused',
    startsAt: at(-30),
    dueAt: at(30),
    pausedAt: at(-6),
    pauseReason: 'parts',
  },
  { kind: 'arrive', state: 'kept', startsAt: at(-40), dueAt: at(-10), endedAt: at(-13) },
  { kind: 'arrive', state: 'kept_late', startsAt: at(-50), dueAt: at(-20), endedAt: at(-14) },
  { kind: 'restore', state: 'not_started', startsAt: at(60 * 23), dueAt: at(60 * 27) },
  { kind: 'restore', state: 'running', startsAt: at(-10), dueAt: at(228), movedFrom: at(212) },
];

export const history: TimelineEntry[] = [
  {
    id: '1',
    at: at(-14),
    title: '沈佳怡 受理，定为 P2',
    note: '告知何女士：30 分钟内有人到场',
    tone: 'jade',
    now: true,
  },
  { id: '2', at: at(-15), title: '何美琳 上传照片 1 张' },
  { id: '3', at: at(-16), title: '暂停计时，等配件', tone: 'plum' },
  { id: '4', at: at(-18), title: '何美琳 来电报修' },
];

export const floors: SectionFloor[] = [
  ...Array.from({ length: 28 }, (_, index) => ({ name: `${28 - index}F` })),
  { name: 'B1', below: true },
  { name: 'B2', below: true },
];

export const works: SectionWork[] = [
  { id: 'a', floor: '22F', priority: 'P4' },
  { id: 'b', floor: '18F', priority: 'P2', chosen: true },
  { id: 'c', floor: '15F', priority: 'P3' },
  { id: 'd', floor: '9F', priority: 'P1' },
  { id: 'e', floor: 'B1', priority: 'P2' },
  { id: 'f', floor: 'B2', priority: 'P2', paused: true },
];

export const people: SectionPerson[] = [
  { id: 'l', name: '刘勇', floor: '15F', seenAt: at(-20), chosen: true },
  { id: 'z', name: '周德明', floor: '20F', seenAt: at(-50) },
  { id: 'm', name: '马文斌', floor: '8F', seenAt: at(-9) },
];
