import { api, dataOf, type components } from '@anju/api';
import { dayAfter } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';

export type RosterRow = components['schemas']['RosterRow'];
export type Turn = components['schemas']['TurnView'];
export type Shift = components['schemas']['Shift'];
export type Pattern = components['schemas']['ShiftPattern'];
export type DraftTurn = components['schemas']['DraftTurn'];

/** The shifts and patterns of a project. */
export function useShifts(project: string) {
  return useQuery({
    queryKey: ['shifts', project],
    queryFn: () => dataOf(api.GET('/api/shifts', { params: { query: { project } } })),
  });
}

/** Everybody's days of a month (2026-12). */
export function useRoster(project: string, month: string) {
  const { from, to } = edges(month);
  return useQuery({
    queryKey: ['roster', project, month],
    queryFn: () => dataOf(api.GET('/api/rosters', { params: { query: { project, from, to } } })),
  });
}

/** The first and the last day of a month. */
export function edges(month: string): { from: string; to: string } {
  return { from: `${month}-01`, to: dayAfter(`${monthAfter(month, 1)}-01`, -1) };
}

/** The month so many months after another one. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const all = year * 12 + number - 1 + months;
  return `${String(Math.floor(all / 12))}-${String((all % 12) + 1).padStart(2, '0')}`;
}

/** Every day from one to another. */
export function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day, 1)) days.push(day);
  return days;
}

const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

/** The day of the week, as the words name it. */
export const weekdayOf = (day: string) => weekdays[new Date(`${day}T00:00Z`).getUTCDay()] ?? 'SUNDAY';

/** Whether nobody works on that day in an office. */
export const isWeekend = (day: string) => ['SATURDAY', 'SUNDAY'].includes(weekdayOf(day));

/** The tone of a shift: its place among those of the project, so that each keeps its colour. */
export function toneOf(shifts: Shift[], id: string): number {
  const shift = shifts.find((one) => one.id === id);
  if (!shift || shift.onCall) return 0;
  const hour = Number(shift.from.slice(0, 2));
  if (shift.from === shift.to) return 4;
  return hour < 11 ? 1 : hour < 18 ? 2 : 3;
}

/** The one character a cell has room for. */
export const shortName = (name: string) => Array.from(name)[0] ?? '';
