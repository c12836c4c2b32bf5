import { api, dataOf, type components } from '@anju/api';
import { dayOf, serverNow, useLocale } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';

export type StaffView = components['schemas']['StaffView'];
export type StaffRow = components['schemas']['StaffRow'];
export type StaffRequest = components['schemas']['StaffRequest'];
export type Team = components['schemas']['TeamView'];
export type Duty = components['schemas']['Duty'];

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

/** The entries of a code list as choices in the chosen language, and what a code is called. */
export function useLabels(list: 'skill' | 'post' | 'certificate') {
  const locale = useLocale();
  const { data = [] } = useQuery({
    queryKey: ['code-lists', list],
    queryFn: () => dataOf(api.GET('/api/code-lists/{list}', { params: { path: { list } } })),
    staleTime: 300_000,
  });
  const name = (one: components['schemas']['Label']) => (locale === 'en' ? one.en : one.zh);
  return {
    options: data.filter(({ active }) => active).map((one) => ({ value: one.code, label: name(one) })),
    named: (code: string) => {
      const one = data.find((label) => label.code === code);
      return one ? name(one) : code;
    },
  };
}

/** The teams of a project; nothing without one. */
export function useTeams(project?: string): Team[] {
  const { data } = useQuery({
    queryKey: ['teams', project],
    queryFn: () => dataOf(api.GET('/api/teams', { params: { query: { project: project ?? '' } } })),
    enabled: !!project,
  });
  return data ?? [];
}

/** Today in the project, as 2026-11-23. */
export const today = (): string => dayOf(serverNow());
