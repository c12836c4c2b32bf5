export type { Kept } from './database';
export { FieldStore } from './field-store';
export type { Outcome, OutboxView } from './outbox';
export { FieldStoreProvider, useFieldStore, useOutbox } from './react';
export type { FileSlot, NewWrite, Refusal, Settled, Write, WriteFile, WriteState } from './write';
