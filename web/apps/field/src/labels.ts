import { say, type Words } from '@anju/ui';
import type { Write } from '@anju/field-store';

const dictionaries: Words[] = [];

/** Adds a module's names for its writes: the outbox shows `label` by them. */
export function addWriteLabels(words: Words): void {
  dictionaries.push(words);
}

/** What a write is, in words. */
export function labelOf(write: Write): string {
  const words = dictionaries.find((one) => write.label in one);
  return words ? say(words, write.label, write.labelArgs) : write.label;
}
