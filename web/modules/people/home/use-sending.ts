import { asProblem } from '@anju/api';
import { useProblemText, useWords } from '@anju/ui';
import { useState } from 'react';
import { words } from './words';

/** A form on its way to the server: what is missing is said before anything is sent, what was refused afterwards. */
export function useSending() {
  const t = useWords(words);
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [fields, setFields] = useState<Record<string, string>>({});

  function refuse(title: string, wrong: Record<string, string> = {}) {
    setError(title);
    setFields(wrong);
  }

  /** Sends unless one of the needed fields is empty. */
  async function send(needed: Record<string, string | undefined>, work: () => Promise<void>) {
    const empty = Object.keys(needed).filter((name) => !needed[name]);
    if (empty.length)
      return refuse(t('form.look'), Object.fromEntries(empty.map((name) => [name, t('form.needed')])));
    setBusy(true);
    refuse('');
    try {
      await work();
    } catch (failure) {
      const text = problemText(asProblem(failure));
      refuse(text.title, Object.fromEntries(text.fields.map((one) => [one.field, one.text])));
    } finally {
      setBusy(false);
    }
  }

  return { busy, error, fields, refuse, send };
}
