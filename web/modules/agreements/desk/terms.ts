import type { components } from '@anju/api';
import { spanWords, type Translate, useLocale, useProjectName, useWords } from '@anju/ui';
import { useCategoryName } from './use-categories';
import { words } from './words';

type Schemas = components['schemas'];

export type Line = Schemas['PromiseLine'];
export type Version = Schemas['TermsVersionView'];
export type Terms = Schemas['TermsView'];
export type Proposal = Schemas['ProposalView'];
export type Change = Schemas['LineChange'];
export type Stage = Line['shares'][number]['stage'];

export const kinds = ['REPAIR', 'COMPLAINT', 'ENQUIRY'] as const;
export const priorities: NonNullable<Line['priority']>[] = ['P1', 'P2', 'P3', 'P4', 'P5'];
/** Every target the server knows, in the order of the work; only those that something keeps can be promised here. */
const promisable: Record<Line['target'], boolean> = {
  ACCEPT: true,
  DISPATCH: true,
  APPOINT: true,
  ARRIVE: true,
  TEMPORARY_FIX: true,
  RESTORE: true,
  HANDLE: true,
  REPLY: false,
  FOLLOW_UP: false,
};
export const targets = (Object.keys(promisable) as Line['target'][]).filter((one) => promisable[one]);
export const counts: Line['counts'][] = ['ELAPSED', 'OPEN', 'WORKING_DAYS', 'APPOINTMENT'];
export const stages: Stage[] = ['DESK', 'ACCEPT', 'TRAVEL', 'WORK'];

/** Whom a line is for, as one key: lines of the same key stand in one row. */
export const placeOf = ({ priority, kind, category }: Line) =>
  [priority ?? 'P9', kind ?? '', category ?? ''].join(' ');

/** A promise as people say it: 30 minutes, 2 hours of service time, 3 working days. */
function promiseText({ counts: how, amount = 0 }: Line, span: string, t: Translate<typeof words>) {
  if (how === 'APPOINTMENT') return t('counts.APPOINTMENT');
  if (how === 'WORKING_DAYS') return t('days', { n: amount });
  return how === 'OPEN' ? `${span} \u00b7 ${t('counts.OPEN')}` : span;
}

/** Lines and scopes in the chosen language. */
export function useTelling() {
  const t = useWords(words);
  const locale = useLocale();
  const category = useCategoryName();
  const projectName = useProjectName();
  const whom = ({ kind, category: code }: Pick<Line, 'kind' | 'category'>) =>
    [kind && kind in kindWords ? t(kindWords[kind as keyof typeof kindWords]) : kind, code && category(code)]
      .filter(Boolean)
      .join(' \u00b7 ');
  const promise = (line: Line) => promiseText(line, spanWords(line.amount ?? 0, locale), t);
  return {
    whom,
    promise,
    shares: ({ shares }: Line) =>
      shares
        .map(({ stage, minutes }) =>
          t('share', { stage: t(`stage.${stage}`), span: spanWords(minutes, locale) }),
        )
        .join(' + '),
    line: (line: Line) =>
      t('line', {
        whom: [line.priority ?? t('priority.none'), whom(line)].filter(Boolean).join(' \u00b7 '),
        target: t(`target.${line.target}`),
        promise: promise(line),
      }),
    scope: (project?: string) => (project ? projectName(project) : t('company')),
  };
}

const kindWords = { REPAIR: 'kind.REPAIR', COMPLAINT: 'kind.COMPLAINT', ENQUIRY: 'kind.ENQUIRY' } as const;
