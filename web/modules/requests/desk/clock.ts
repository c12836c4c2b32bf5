import type { components } from '@anju/api';

type ClockView = components['schemas']['ClockView'];

/** The one that matters now among the promises of a request: the first that is due, else the first that runs. */
export function leading(clocks: ClockView[]): ClockView | undefined {
  const live = clocks.filter((clock) => !clock.stoppedAt && clock.state !== 'CANCELLED');
  const due = live.filter((clock) => clock.dueAt);
  due.sort((one, other) => Date.parse(one.dueAt ?? '') - Date.parse(other.dueAt ?? ''));
  return due[0] ?? live[0];
}
