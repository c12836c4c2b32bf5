import { useMemo } from 'react';
import { type NewWrite, useFieldStore } from '@anju/field-store';
import { placeWords } from './place-words';
import type { Answer, Job, PauseReason, PhotoRole, WhoseTime } from './types';

/** A line as it is entered; price in fen. */
export interface LineEntry {
  kind: 'WORK' | 'MATERIAL';
  text: string;
  spec?: string;
  quantity: number;
  unit: string;
  unitPrice: number;
  reason?: string;
}

/** What proves an arrival. */
export interface Proofs {
  qr?: string;
  position?: { latitude: number; longitude: number };
}

const itemText = (job: Job, no: number) =>
  job.checklist?.lines.find((line) => line.no === no)?.item.text ?? '';

/** Everything the doer can do with a job; all of it goes through the outbox and is safe once it returns. */
export function useActs(job: Job) {
  const { outbox } = useFieldStore();
  const { id } = job;
  const place = placeWords(job);
  return useMemo(() => {
    const write = (verb: string, label: string, body?: unknown, more: Partial<NewWrite> = {}) =>
      outbox.add({
        method: 'POST',
        path: `/api/work-orders/${id}/${verb}`,
        body,
        subject: id,
        label: `act.${label}`,
        labelArgs: { place },
        ...more,
      });
    return {
      /** Takes the offer and, if `go`, sets out in the same breath. */
      accept: async (go: boolean) => {
        const accepted = await write('acceptance', 'accept');
        if (go) await write('departure', 'set-out', undefined, { after: accepted });
      },
      decline: (reason: string, code?: string) => write('refusal-of-offer', 'decline', { reason, code }),
      askTransfer: (reason?: string) => write('transfer-request', 'ask-transfer', { reason }),
      withdrawTransfer: () => write('transfer-request/withdrawal', 'withdraw-transfer'),
      keep: () => write('keeping', 'keep'),
      helpAccept: () => write('help/acceptance', 'help-accept'),
      helpDecline: (reason: string) => write('help/refusal', 'help-decline', { reason }),
      helpArrive: (proofs: Proofs) => write('help/arrival', 'help-arrive', proofs),
      helpEnd: (minutes: number) => write('help/end', 'help-end', { minutes }),
      take: () => write('taking', 'take'),
      giveBack: (reason: string) => write('return', 'give-back', { reason }),
      setOut: () => write('departure', 'set-out'),
      arrive: (proofs: Proofs) => write('arrival', 'arrive', proofs),
      pause: (reason: PauseReason, whose: WhoseTime, note?: string) =>
        write('pause', 'pause', { reason, whose, note: note || undefined }),
      resume: () => write('resumption', 'resume'),
      makeSafe: (how: string) => write('temporary-fix', 'make-safe', { how }),
      finish: (done: string, cause?: string) =>
        write('finish', 'finish', { done, cause: cause || undefined }),
      photos: (role: PhotoRole, blobs: Blob[]) =>
        write(
          'photos',
          'photo',
          { role, files: blobs.map((_, index) => ({ $file: index })) },
          { files: blobs.map((blob, index) => ({ name: `${role.toLowerCase()}-${index + 1}.jpg`, blob })) },
        ),
      answer: (no: number, answer: Answer) =>
        write(`checklist/${no}/answer`, 'check', answer, { labelArgs: { place, what: itemText(job, no) } }),
      answerByPhoto: (no: number, blob: Blob) =>
        write(
          `checklist/${no}/answer`,
          'check',
          { photo: { $file: 0 } },
          {
            files: [{ name: `check-${no}.jpg`, blob }],
            labelArgs: { place, what: itemText(job, no) },
          },
        ),
      line: (entry: LineEntry) => write('lines', 'line', entry, { labelArgs: { place, what: entry.text } }),
      correct: (line: string, entry: LineEntry) => write(`lines/${line}/correction`, 'correct', entry),
      sign: (name: string, signature: Blob, comment?: string) =>
        write(
          'confirmation',
          'confirm',
          { name, signature: { $file: 0 }, comment: comment || undefined },
          { files: [{ name: 'signature.png', blob: signature }] },
        ),
      refuse: (name: string, reason: string) => write('refusal', 'refuse', { name, reason }),
      acceptResult: (comment?: string) =>
        write('result-acceptance', 'accept-result', { comment: comment || undefined }),
      refuseResult: (reason: string) => write('result-refusal', 'refuse-result', { reason }),
    };
  }, [outbox, id, place, job]);
}
