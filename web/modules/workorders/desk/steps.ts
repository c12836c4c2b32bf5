import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { type TimelineEntry, useActorName, useMay, useTimes, useWords } from '@anju/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Detail } from './types';
import { words } from './words';

type Step = Detail['steps'][number];

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['work-order', id],
    queryFn: () => dataOf(api.GET('/api/work-orders/{id}', { params: { path: { id } } })),
  });

const tones: Record<string, TimelineEntry['tone']> = {
  arrive: 'jade',
  pause: 'plum',
  finish: 'moss',
  confirm: 'moss',
  refuse: 'red',
  'refuse-result': 'red',
  decline: 'red',
  expire: 'red',
};
/** Their note is the name of the person, which the sentence already says. */
const named = new Set([
  'offered-to',
  'accept',
  'take',
  'assign',
  'expire',
  'ask-helper',
  'helper-accept',
  'helper-decline',
  'helper-leave',
  'drop-helper',
]);

/** Ways to confirm that a colleague takes down: the customer said so. */
const byStaff = new Set(['ON_GLASS', 'CODE', 'BY_PHONE']);

/** One step of an order as a line of a history: who did what, and what belongs to it. */
export function useStepEntry(): (step: Step, id: string) => TimelineEntry {
  const t = useWords(words);
  const nameOf = useActorName();
  const { shortTime } = useTimes();
  const sayReason = (step: Step) => {
    if (!step.reason) return undefined;
    if (step.verb === 'helper-leave') return t('step.minutes', { n: step.reason });
    if (step.verb === 'pause') return t(`pause.${step.reason as 'PARTS'}`);
    const known = [`how.${step.reason}`, `why.${step.reason}`].find((key) => key in words);
    return known ? t(known as 'how.CODE') : step.reason;
  };
  return (step, id) => {
    const taken = step.verb === 'confirm' && byStaff.has(step.reason ?? '');
    const key = (taken ? 'step.confirm-by' : `step.${step.verb}`) as 'step.opened';
    const notes = [
      sayReason(step),
      step.whose && t(`whose.${step.whose as 'US'}`),
      step.proof && t(`proof.${step.proof}`),
      named.has(step.verb) ? undefined : step.note,
      step.saidAt && step.saidAt !== step.at && t('step.late', { time: shortTime(step.saidAt) }),
    ];
    return {
      id,
      at: step.at,
      title: key in words ? t(key, { who: nameOf(step.by), note: step.note ?? '' }) : step.verb,
      note: notes.filter(Boolean).join(' \u00b7 ') || undefined,
      tone: tones[step.verb],
    };
  };
}

/** What the request that asked for the work tells in its own words. */
const told = new Set(['opened', 'close', 'cancel', 'close-as-recorded', 'reprioritise', 'appoint']);
const none: Step[] = [];

function useSteps(id?: string): Step[] | undefined {
  const may = useMay();
  const { data } = useQuery({ ...orderQuery(id ?? ''), enabled: id !== undefined && may('WORK_READ') });
  return id === undefined ? undefined : data?.steps;
}

/** The steps of an order as they belong into the history of what asked for it. */
export function useWorkSteps(id?: string): TimelineEntry[] {
  const entry = useStepEntry();
  const steps = useSteps(id) ?? none;
  return steps.filter(({ verb }) => !told.has(verb)).map((step, index) => entry(step, `w${index}`));
}

/** What happened to an order since `mark` was called: what somebody who was too late did not see. */
export function useSince(id?: string): { mark: () => void; since: TimelineEntry[] } {
  const entry = useStepEntry();
  const steps = useSteps(id);
  const [seen, setSeen] = useState<number>();
  const mark = () => setSeen(steps?.length);
  const news = seen === undefined ? none : (steps ?? none).slice(seen);
  return { mark, since: news.map((step, index) => entry(step, String(index))) };
}
