import { useCallback, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/**
 * One write: afterwards everything loaded under these keys is loaded anew. A second click while it runs does nothing.
 */
export function useSend<In = void, Out = unknown>(
  send: (input: In) => Promise<Out>,
  stale: readonly string[],
  done?: (out: Out) => void,
) {
  const queries = useQueryClient();
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: send,
    onSuccess: async (out) => {
      await Promise.all(stale.map((key) => queries.invalidateQueries({ queryKey: [key] })));
      done?.(out);
    },
  });
  const once = useCallback((input: In) => (isPending ? undefined : mutate(input)), [mutate, isPending]);
  return { send: once, error, busy: isPending, forget: reset };
}

/** What is being filled in, and how one part of it changes. */
export function useDraft<T extends object>(first: T | (() => T)) {
  const [draft, setDraft] = useState<T>(first);
  const put = useCallback((change: Partial<T>) => setDraft((before) => ({ ...before, ...change })), []);
  /** The value and the change of one field, ready for a form part. */
  const field = <K extends keyof T & string>(name: K) => ({
    name,
    value: draft[name],
    onChange: (value: T[K]) => put({ [name]: value } as unknown as Partial<T>),
  });
  return { draft, put, field };
}
