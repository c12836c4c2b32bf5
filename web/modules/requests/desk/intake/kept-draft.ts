import { blank, type Draft } from './draft';

const kept = new Map<string, Draft>();

/** What an account had heard when it closed the sheet without registering; it never leaves the page's memory. */
export const keptDraft = (account: string): Draft => kept.get(account) ?? blank;

/** Keeps it, or forgets what was kept once nothing is left to keep. */
export function keepDraft(account: string, draft: Draft): void {
  if (isBlank(draft)) kept.delete(account);
  else kept.set(account, draft);
}

/** Whether nothing was heard yet; the kind and the way in alone are nothing. */
export const isBlank = (draft: Draft): boolean =>
  Object.values({ ...draft, kind: '', channel: '' }).every((value) => value === undefined || value === '');
