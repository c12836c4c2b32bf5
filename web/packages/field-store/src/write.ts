/** `refused` waits for a person's decision; every other state goes on by itself. */
export type WriteState = 'waiting' | 'sending' | 'refused';

export interface WriteFile {
  name: string;
  blob: Blob;
  /** The file's id on the server, once it has arrived there. */
  uploaded?: string;
}

/** Stands in a body for the id that the write's file of this index will get. */
export interface FileSlot {
  $file: number;
}

/** What a screen asks the outbox to send. */
export interface NewWrite {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path of the contract, from `/api` on. */
  path: string;
  body?: unknown;
  /** Uploaded first; the body names each by a {@link FileSlot}. */
  files?: WriteFile[];
  /** Writes of one subject are sent in order: a refused one holds back those behind it. */
  subject: string;
  /** Words key (with its arguments) by which the outbox page names this write. */
  label: string;
  labelArgs?: Record<string, string | number>;
  /** The write without which this one makes no sense: given up together. */
  after?: string;
}

/** Why the server refused a write. */
export interface Refusal {
  status: number;
  code: string;
  args: Record<string, unknown>;
  errors?: { field: string; code: string }[];
  traceId?: string;
}

/** A write in the outbox. Its id is the idempotency key of every attempt. */
export interface Write extends NewWrite {
  id: string;
  order: number;
  /** When it happened by this device's clock, ISO with offset Z. */
  deviceTime: string;
  state: WriteState;
  attempts: number;
  refusal?: Refusal;
}

/** A write that the server has taken, for as long as the page lives. */
export interface Settled {
  write: Write;
  /** What the server answered; undefined if it had nothing to say. */
  answer: unknown;
  at: number;
}
