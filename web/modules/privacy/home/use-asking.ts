import { useState } from 'react';
import { asProblem } from '@anju/api';
import { useProblemText } from '@anju/ui';
import { useQueryClient } from '@tanstack/react-query';

/** One thing asked of the server at a time: afterwards what is shown is loaded anew, or a refusal is told in words. */
export function useAsking() {
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function ask(work: () => Promise<unknown>, then?: () => void) {
    setBusy(true);
    setRefusal(undefined);
    try {
      await work();
      then?.();
    } catch (failure) {
      const { title, fields } = problemText(asProblem(failure));
      setRefusal(fields[0]?.text ?? title);
    } finally {
      await queries.invalidateQueries({ queryKey: ['my'] });
      setBusy(false);
    }
  }

  return { ask, busy, refusal };
}
