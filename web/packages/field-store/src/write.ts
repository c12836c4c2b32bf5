/** `refused` waits for a person's decision; every other state goes on by itself. */
export type WriteState = 'waiting' | 'sending' | 'refused';

export interface WriteFile {
  name: string;
  blob: Blob;
}

/** What a screen asks the outbox to send. */
export interface NewWrite {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path of the contract, without the `/api` in front. */
  path: string;
  body?: unknown;
  /** Sent as parts `file` of a multipart request whose part `body` is the JSON. */
  files?: WriteFile[];
  /** Writes of one subject are sent in order: a refused one holds back those behind it. */
  subject: string;
  /** Words key (with its arguments) by which the outbox page names this write. */
  label: string;
  labelArgs?: Record<string, string | number>;
}

/** Why the server refused a write. */
export interface Refusal {
  status: number;
  code: string;
  args: Record<string, unknown>;
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
