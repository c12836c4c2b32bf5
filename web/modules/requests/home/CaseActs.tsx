import { Button, useWords } from '@anju/ui';
import { useState } from 'react';
import type { Act, Progress } from './types';
import type { Acting } from './use-case';
import { words } from './words';
import { WordsForm } from './WordsForm';

const verbs = { refuse: 'REFUSE', reopen: 'REOPEN', withdraw: 'WITHDRAW' } as const;
type Reason = keyof typeof verbs;

interface Props {
  progress: Progress;
  act: Acting;
}

/** What the reporter can do about the result: confirm it, refuse it, call again; that somebody is there. */
export function CaseActs({ progress, act }: Props) {
  const t = useWords(words);
  const [asking, setAsking] = useState<Reason>();
  const may = (verb: string) => progress.can.includes(verb);
  const coming = progress.workState === 'ACCEPTED' || progress.workState === 'ON_THE_WAY';
  const there = coming && progress.state === 'IN_WORK';
  const offered = (['refuse', 'reopen'] as const).filter(may);
  if (asking && may(asking))
    return (
      <Why
        still={asking === 'reopen' && !!progress.outage}
        reason={asking}
        act={act}
        onBack={() => setAsking(undefined)}
      />
    );
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
      {there && (
        <Button busy={act.isPending} icon="pin" onClick={() => act.mutate({ verb: 'ARRIVED' })}>
          {t('case.arrived')}
        </Button>
      )}
      {offered.map((verb) => (
        <Button key={verb} onClick={() => setAsking(verb)}>
          {t(verb === 'reopen' && progress.outage ? 'outage.still' : `case.${verb}`)}
        </Button>
      ))}
    </section>
  );
}

/** The way out, at the very end of the page: nobody should take a case back by accident. */
export function CaseWithdrawal({ progress, act }: Props) {
  const t = useWords(words);
  const [asking, setAsking] = useState(false);
  if (!progress.can.includes('withdraw')) return null;
  if (asking) return <Why reason="withdraw" act={act} onBack={() => setAsking(false)} />;
  return (
    <Button kind="text" onClick={() => setAsking(true)}>
      {t(progress.kind === 'REPAIR' ? 'case.withdraw' : 'case.withdraw.words')}
    </Button>
  );
}

function Why({
  reason,
  still,
  act,
  onBack,
}: {
  reason: Reason;
  /** Whether it is an outage that should be over. */
  still?: boolean;
  act: Acting;
  onBack: () => void;
}) {
  const t = useWords(words);
  const send = (text: string) => act.mutateAsync({ verb: verbs[reason], text } satisfies Act).then(onBack);
  return (
    <section className="aj-panel">
      <WordsForm
        label={t(still ? 'outage.still.why' : `case.${reason}.why`)}
        act={t(still ? 'outage.still.do' : `case.${reason}.do`)}
        onSend={send}
        onBack={onBack}
      />
    </section>
  );
}
