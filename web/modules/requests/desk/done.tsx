import { useSyncExternalStore } from 'react';
import { api, dataOf } from '@anju/api';
import { UndoToast, useWords } from '@anju/ui';
import { useQueryClient } from '@tanstack/react-query';
import { stale } from './requests';
import { words } from './words';

interface Done {
  key: keyof typeof words & string;
  /** The request that can be reopened if this was a slip. */
  undo?: string;
}

let last: Done | undefined;
const listeners = new Set<() => void>();

/** Says what was done, above every page of the module, for ten seconds. */
export function tellDone(done?: Done): void {
  last = done;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What was done last, and the way back where there is one. */
export function DoneToast() {
  const t = useWords(words);
  const queries = useQueryClient();
  const done = useSyncExternalStore(subscribe, () => last);
  if (!done) return null;
  const { undo } = done;
  if (!undo) return <Said text={t(done.key)} />;
  const back = async () => {
    tellDone();
    await dataOf(
      api.POST('/api/requests/{id}/reopening', {
        params: { path: { id: undo } },
        body: { reason: t('act.undone') },
      }),
    ).catch(() => tellDone({ key: 'act.undo.failed' }));
    await Promise.all(stale.map((key) => queries.invalidateQueries({ queryKey: [key] })));
  };
  return <UndoToast key={undo} text={t(done.key)} onUndo={() => void back()} onDone={() => tellDone()} />;
}

/** Nothing to take back: only said, and gone by itself. */
function Said({ text }: { text: string }) {
  return (
    <div className="aj-undo rq-said" role="status" onAnimationEnd={() => tellDone()}>
      {text}
    </div>
  );
}
