import { useEffect, useState } from 'react';
import type { Kind } from './types';

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
  spot?: Spot;
  text: string;
  window?: { from: string; to: string };
  name?: string;
  phone?: string;
}

const EMPTY: Draft = { kind: 'REPAIR', text: '' };

function read(key: string): Draft {
  try {
    return { ...EMPTY, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Draft>) };
  } catch {
    return EMPTY;
  }
}

/** A draft that survives closing the page, kept for one person (`owner`) on this device only. */
export function useDraft(owner: string) {
  const key = `anju.draft.${owner}`;
  const [draft, setDraft] = useState(() => read(key));
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
