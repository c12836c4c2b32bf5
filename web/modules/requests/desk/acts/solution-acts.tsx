import { useState } from 'react';
import { useWords } from '@anju/ui';
import { TextField } from '@anju/ui/desk';
import { useVerb } from '../requests';
import { words } from '../words';
import type { ActProps } from './act-props';
import { ActForm } from './parts';

/** An act that says how it was settled. */
function solutionAct(verb: 'solution' | 'off-hours-record', name: 'solve' | 'account') {
  return function SolutionAct({ request, onDone }: ActProps) {
    const t = useWords(words);
    const [process, setProcess] = useState(request.process ?? '');
    const [result, setResult] = useState(request.result ?? '');
    const { send, busy, error } = useVerb(request, verb, onDone);
    return (
      <ActForm
        say={t(`act.${name}`)}
        busy={busy}
        error={error}
        ready={result.trim() !== ''}
        onSubmit={() => send({ result: result.trim(), process: process.trim() || undefined })}
      >
        <TextField
          name="process"
          label={t('form.process')}
          value={process}
          onChange={setProcess}
          lines={2}
          longest={2000}
          optional={name === 'solve'}
        />
        <TextField
          name="result"
          label={t('form.result')}
          value={result}
          onChange={setResult}
          lines={2}
          longest={2000}
        />
      </ActForm>
    );
  };
}

export const SolveAct = solutionAct('solution', 'solve');
export const AccountAct = solutionAct('off-hours-record', 'account');
