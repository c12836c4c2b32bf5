import { Button, useWords } from '@anju/ui';
import { useState } from 'react';
import type { Act, Progress } from './types';
import type { Acting } from './use-case';
import { words } from './words';
import { WordsForm } from './WordsForm';

const reasons = { refuse: 'REFUSE', reopen: 'REOPEN', withdraw: 'WITHDRAW' } as const;
type Reason = keyof typeof reasons;

/** What the reporter can do about the result: confirm it, refuse it, call again, take it back. */
export function CaseActs({ progress, act }: { progress: Progress; act: Acting }) {
  const t = useWords(words);
  const [asking, setAsking] = useState<Reason>();
  const may = (verb: string) => progress.can.includes(verb);
  const there = progress.workState === 'ACCEPTED' || progress.workState === 'ON_THE_WAY';
  if (asking && may(asking)) {
    const send = (text: string) =>
      act.mutateAsync({ verb: reasons[asking], text } satisfies Act).then(() => setAsking(undefined));
    return (
      <section className="aj-panel">
        <WordsForm
          label={t(`case.${asking}.why`)}
          act={t(`case.${asking}`)}
          onSend={send}
          onBack={() => setAsking(undefined)}
        />
      </section>
    );
  }
  const offered = (['refuse', 'reopen', 'withdraw'] as const).filter(may);
  if (!may('confirm') && !there && offered.length === 0) return null;
  return (
    <section className="req-stack">
      {may('confirm') && (
        <Button
          kind="primary"
          size="large"
          icon="check"
          busy={act.isPending}
          onClick={() => act.mutate({ verb: 'CONFIRM' })}
        >
          {t('case.confirm')}
        </Button>
      )}
      {there && progress.state === 'IN_WORK' && (
        <Button busy={act.isPending} icon="pin" onClick={() => act.mutate({ verb: 'ARRIVED' })}>
          {t('case.arrived')}
        </Button>
      )}
      {offered.map((verb) => (
        <Button key={verb} kind={verb === 'withdraw' ? 'text' : 'plain'} onClick={() => setAsking(verb)}>
          {t(`case.${verb}`)}
        </Button>
      ))}
    </section>
  );
}
