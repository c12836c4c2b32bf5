/** What a label on a wall says: whose place, and which. */
export interface PlaceLabel {
  company: string;
  code: string;
}

const SAFE = /^[a-z0-9-]{1,40}$/;

/** Reads a scanned link or a typed code; null for what is no label of ours. */
export function codeOf(text: string, ownCompany: string): PlaceLabel | null {
  const trimmed = text.trim().toLowerCase();
  const link = /\/q\/([a-z0-9-]{1,40})\/([a-z0-9-]{1,40})\/?(?:[?#].*)?$/.exec(trimmed);
  if (link) return { company: link[1]!, code: link[2]! };
  return SAFE.test(trimmed) ? { company: ownCompany, code: trimmed } : null;
}
