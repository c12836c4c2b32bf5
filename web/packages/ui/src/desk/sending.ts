import { useCallback, useState } from 'react';
import { asProblem } from '@anju/api';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';

const overtaken = new Set(['changed-meanwhile', 'stale']);

/** Whether somebody else changed the record first; the same may be sent again upon its newest state. */
export const isOvertaken = (error: unknown) => overtaken.has(asProblem(error).code);

/** Whether what is shown is no longer how things stand. */
export const isOutdated = (error: unknown) => [409, 412].includes(asProblem(error).status);

/** Whatever is done to a record stands in its history, which may be open beside it. */
const renewTrails = (queries: QueryClient) =>
  queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] === 'trail' });

/** A look at what is masked: it is written down, and the history beside it shows that at once. */
export function useLook<Whole>(look: (reason: string) => Promise<Whole>) {
  const queries = useQueryClient();
  return async (reason: string) => {
    const whole = await look(reason);
    void renewTrails(queries);
    return whole;
  };
}

/**
 * One write: afterwards everything loaded under these keys is loaded anew. A second click while it runs does nothing.
 * Who was slower than somebody else is told so, sees the newest state, and may send the same again upon it.
 */
export function useSend<In = void, Out = unknown>(
  send: (input: In) => Promise<Out>,
  stale: readonly string[],
  done?: (out: Out) => void,
) {
  const queries = useQueryClient();
  const renew = () =>
    Promise.all([
      ...stale.map((key) => queries.invalidateQueries({ queryKey: [key] })),
      renewTrails(queries),
    ]);
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: send,
    onSuccess: async (out) => {
      await renew();
      done?.(out);
    },
    onError: async (failure) => {
      if (isOutdated(failure)) await renew();
    },
  });
  const once = useCallback((input: In) => (isPending ? undefined : mutate(input)), [mutate, isPending]);
  return { send: once, error, busy: isPending, forget: reset };
}

/** Something that is no longer as it was when one began to fill the form in. */
export interface Difference {
  field: string;
  theirs: unknown;
  /** Puts what stands there now into the form. */
  take: () => void;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What is being filled in, and how one part of it changes. */
export function useDraft<T extends object>(first: T | (() => T)) {
  const [began] = useState<T>(first);
  const [draft, setDraft] = useState<T>(began);
  const put = useCallback((change: Partial<T>) => setDraft((before) => ({ ...before, ...change })), []);
  /** The value and the change of one field, ready for a form part. */
  const field = <K extends keyof T & string>(name: K) => ({
    name,
    value: draft[name],
    onChange: (value: T[K]) => put({ [name]: value } as unknown as Partial<T>),
  });
  /** What somebody else changed since, other than this draft would. */
  const differences = (): Difference[] => {
    const now = typeof first === 'function' ? first() : first;
    return (Object.keys(now) as (keyof T & string)[])
      .filter((name) => !same(now[name], began[name]) && !same(now[name], draft[name]))
      .map((name) => ({
        field: name,
        theirs: now[name],
        take: () => put({ [name]: now[name] } as unknown as Partial<T>),
      }));
  };
  return { draft, put, field, differences };
}
