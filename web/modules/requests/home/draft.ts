import { useEffect, useState } from 'react';
import type { Intake, Kind } from './types';

/** Where something is, as the reporter says it. */
export interface Spot {
  project: string;
  place?: string;
  name: string;
}

/** What was typed and chosen so far; photos go up on their own. */
export interface Draft {
  kind: Kind;
  category?: string;
  /** The category that was taken from what the words seem to mean. */
  taken?: string;
  spot?: Spot;
  /** On a plan of that place. */
  pin?: Intake['pin'];
  text: string;
  window?: { from: string; to: string };
  name?: string;
  phone?: string;
}

const EMPTY: Draft = { kind: 'REPAIR', text: '' };

function read(key: string): Draft {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Draft>;
    // A time that has gone by while the draft lay there is nobody's wish any more.
    const over = kept.window && Date.parse(kept.window.from) < Date.now();
    return { ...EMPTY, ...kept, window: over ? undefined : kept.window };
  } catch {
    return EMPTY;
  }
}

/** A draft that survives closing the page, kept for one person (`owner`) on this device only; `here` is known anew. */
export function useDraft(owner: string, here?: Spot) {
  const key = `anju.draft.${owner}`;
  const [draft, setDraft] = useState(() => ({ ...read(key), ...(here && { spot: here }) }));
  useEffect(() => {
    try {
      localStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // A full or forbidden storage must not stop anybody from reporting.
    }
  }, [key, draft]);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const forget = () => {
    setDraft(EMPTY);
    localStorage.removeItem(key);
  };
  return { draft, change, forget };
}
