import { useEffect, useMemo } from 'react';
import { api, useLive } from '@anju/api';
import { useFieldStore, useOutbox } from '@anju/field-store';
import { setServerTime, setZone, useSession } from '@anju/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { dayNow, findJob, type LoadedDay, zoneOf } from './day';
import { overlaid } from './overlay';
import type { Day, DeclineReason, Job, WorkOrderDetail } from './types';

const EVERY = 15_000;
const WRONG = 3_000;
const KEY = 'day';

/** A page's data with its age: `stale` if the server could not be asked just now. */
export interface Aged<T> {
  data?: T;
  loadedAt?: number;
  stale: boolean;
  error: unknown;
  reload: () => void;
}

function correctClock(date: string | null): void {
  if (date && Math.abs(new Date(date).getTime() - Date.now()) > WRONG) setServerTime(date);
}

/** Asks the server, keeps the answer on this phone, and shows the kept one while there is none. */
function useKept<T>(name: string, ask: () => Promise<T>, every?: number, wanted = true): Aged<T> {
  const store = useFieldStore();
  const { account } = useSession();
  const key = ['field', account.id, name];
  const kept = useQuery({
    queryKey: ['field-kept', account.id, name],
    queryFn: async () => (await store.kept<T>(name))?.value ?? null,
    networkMode: 'always',
    staleTime: Infinity,
    enabled: wanted,
  });
  const live = useQuery({
    queryKey: key,
    queryFn: async () => {
      const answer = await ask();
      await store.keep(name, answer);
      return answer;
    },
    networkMode: 'always',
    refetchInterval: every,
    refetchOnReconnect: true,
    retry: false,
    enabled: wanted,
  });
  const data = live.data ?? kept.data ?? undefined;
  return { data, stale: live.isError, error: live.error, reload: () => void live.refetch() };
}

async function askDay(): Promise<LoadedDay> {
  const loadedAt = Date.now();
  const { data, response } = await api.GET('/api/field/today');
  correctClock(response.headers.get('date'));
  return { day: data!, loadedAt };
}

/** The day of the person who holds this phone, asked for every 15 seconds. */
export function useDay(): Aged<Day> {
  const aged = useKept<LoadedDay>(KEY, askDay, EVERY);
  const outbox = useOutbox();
  const { account } = useSession();
  const refused = outbox.writes.filter((write) => write.state === 'refused').length;
  useReloadAfterSending(account.id, outbox.settled.length ? outbox.lastSentAt : null, refused);
  const data = useMemo(
    () => (aged.data ? dayNow(aged.data, outbox, account.name) : undefined),
    [aged.data, outbox, account.name],
  );
  useZoneOf(data);
  return { ...aged, data, loadedAt: aged.data?.loadedAt };
}

/** The reasons one may give for a no, also while there is no signal; those that are switched off are left out. */
export function useDeclineReasons(): DeclineReason[] {
  const { data } = useKept('decline-reasons', async () => (await api.GET('/api/decline-reasons')).data!);
  return (data ?? []).filter((one) => one.active);
}

/** Hears at once what came in for the person who holds this phone, such as an offer. */
export function useDayNews(): void {
  const queries = useQueryClient();
  const { account } = useSession();
  useLive('/api/live', () => void queries.invalidateQueries({ queryKey: ['field', account.id] }), [
    'inbox',
    'ready',
  ]);
}

/** Times are told as they are where the work is. */
function useZoneOf(day?: Day): void {
  const zone = zoneOf(day);
  useEffect(() => setZone(zone), [zone]);
}

/** What the server now says is asked for as soon as it has taken or refused something. */
function useReloadAfterSending(account: string, sentAt: number | null, refused: number): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (sentAt || refused) void queries.invalidateQueries({ queryKey: ['field', account] });
  }, [queries, account, sentAt, refused]);
}

interface LoadedDetail {
  detail: WorkOrderDetail;
  loadedAt: number;
}

/** One job with its history: out of the day, or by itself. */
export function useJob(id: string): Aged<Job> & { history?: WorkOrderDetail } {
  const day = useDay();
  const outbox = useOutbox();
  const { account } = useSession();
  const ask = async (): Promise<LoadedDetail> => {
    const loadedAt = Date.now();
    const { data } = await api.GET('/api/work-orders/{id}', { params: { path: { id } } });
    return { detail: data!, loadedAt };
  };
  const detail = useKept<LoadedDetail>(`job:${id}`, ask);
  const own = useMemo(
    () => detail.data && overlaid(detail.data.detail.order, detail.data.loadedAt, outbox, account.name),
    [detail.data, outbox, account.name],
  );
  const ofDay = findJob(day.data, id);
  const fresher = (day.loadedAt ?? 0) >= (detail.data?.loadedAt ?? 0);
  return {
    data: ofDay && (fresher || !own) ? ofDay : own,
    loadedAt: Math.max(day.loadedAt ?? 0, detail.data?.loadedAt ?? 0),
    stale: day.stale && detail.stale,
    error: detail.error,
    reload: detail.reload,
    history: detail.data?.detail,
  };
}
