import type { components } from '@anju/api';
import { instantOf } from '@anju/ui';
import type { Category, Channel, Impact, Kind, Liability, Urgency } from '../types';

type Place = components['schemas']['PlaceSummary'];
type IntakeForm = components['schemas']['IntakeForm'];

/** What the desk has heard so far. */
export interface Draft {
  kind: Kind;
  channel: Extract<Channel, 'PHONE' | 'COUNTER' | 'EMAIL' | 'PAPER'>;
  phone: string;
  name: string;
  person?: string;
  place?: Pick<Place, 'id' | 'code' | 'name' | 'liability'>;
  category?: Category;
  words: string;
  /** The category that was taken from what the words suggest. */
  taken?: string;
  impact?: Impact;
  urgency?: Urgency;
  /** What was chosen by hand; otherwise the category or the place says. */
  liability?: Liability;
  chargeable?: boolean;
  about: string;
  /** Empty: now. */
  reportedAt: string;
  /** Settled while speaking: how. */
  solved?: string;
  /** The dangers that raised impact and urgency, and those that were put aside. */
  danger?: string;
  noDanger?: string;
  /** Whether no outage explains it, although one could. */
  apart?: boolean;
  /** The open request this one is the same as. */
  into?: string;
}

export const blank: Draft = {
  kind: 'REPAIR',
  channel: 'PHONE',
  phone: '',
  name: '',
  words: '',
  about: '',
  reportedAt: '',
};

/** Who answers: what the desk says, else the category, else the place. */
export const liabilityOf = ({ liability, category, place }: Draft): Liability | undefined =>
  liability ?? category?.liability ?? place?.liability;

export const paysOf = (draft: Draft): boolean =>
  draft.chargeable ?? (liabilityOf(draft) === 'OWN_PART' && (draft.category?.chargeable ?? false));

/** What is still needed before it can be registered. */
export function missing(draft: Draft): 'category' | 'words' | 'result' | undefined {
  if (!draft.category) return 'category';
  if (draft.kind !== 'REPAIR' && !draft.words.trim()) return 'words';
  if (draft.solved !== undefined && !draft.solved.trim()) return 'result';
  return undefined;
}

const given = (text: string) => text.trim() || undefined;

export function formOf(draft: Draft, project: string): IntakeForm {
  const repair = draft.kind === 'REPAIR';
  const who = { name: given(draft.name), phone: given(draft.phone), person: draft.person };
  return {
    project,
    kind: draft.kind,
    category: draft.category?.code ?? '',
    description: given(draft.words),
    place: draft.place?.id,
    reporter: who.name || who.phone || who.person ? who : undefined,
    aboutName: draft.kind === 'COMPLAINT' ? given(draft.about) : undefined,
    reportedAt: draft.reportedAt ? instantOf(draft.reportedAt) : undefined,
    impact: repair ? draft.impact : undefined,
    urgency: repair ? draft.urgency : undefined,
    liability: repair ? liabilityOf(draft) : undefined,
    chargeable: repair ? paysOf(draft) : undefined,
    apart: draft.apart || undefined,
    verified: repair && !draft.into && liabilityOf(draft) !== undefined,
    suggestionTaken: draft.taken !== undefined && draft.taken === draft.category?.code,
    solved: draft.solved === undefined ? undefined : { result: draft.solved.trim() },
  };
}

/** As much of it as says whether an outage explains it; undefined where nothing could. */
export const sketchOf = (draft: Draft, project?: string) =>
  project &&
  draft.kind === 'REPAIR' &&
  draft.category &&
  draft.place &&
  !draft.apart &&
  draft.solved === undefined
    ? {
        project,
        kind: draft.kind,
        category: draft.category.code,
        place: draft.place.id,
        reportedAt: draft.reportedAt ? instantOf(draft.reportedAt) : undefined,
        impact: draft.impact,
        urgency: draft.urgency,
        words: given(draft.words),
      }
    : undefined;
