import { type ComponentType, useEffect, useRef, useState } from 'react';
import { IconButton, useWords } from '@anju/ui';
import { tellDone } from '../done';
import type { QueueItem, RequestView } from '../types';
import { words } from '../words';
import type { ActProps } from './act-props';
import { type ActName, doneKey, undoable } from './acts';
import { AppointAct } from './AppointAct';
import { ClassifyAct } from './ClassifyAct';
import { HandOverAct } from './HandOverAct';
import { MergeAct } from './MergeAct';
import { QuoteAct } from './QuoteAct';
import { QuoteAnswerAct } from './QuoteAnswerAct';
import { CancelAct, CloseWithoutWorkAct, LeaveOutageAct, ReopenAct, WithdrawAct } from './reason-acts';
import { ReplyAct } from './ReplyAct';
import { Begun, Since } from './Since';
import { AccountAct, SolveAct } from './solution-acts';
import { VerifyAct } from './VerifyAct';
import { WriteAct } from './WriteAct';

const forms: Record<ActName, ComponentType<ActProps>> = {
  classify: ClassifyAct,
  merge: MergeAct,
  verify: VerifyAct,
  quote: QuoteAct,
  'answer-quote': QuoteAnswerAct,
  reply: ReplyAct,
  write: WriteAct,
  appoint: AppointAct,
  solve: SolveAct,
  'close-without-work': CloseWithoutWorkAct,
  cancel: CancelAct,
  withdraw: WithdrawAct,
  account: AccountAct,
  reopen: ReopenAct,
  'leave-outage': LeaveOutageAct,
  'hand-over': HandOverAct,
};

interface Props {
  act: ActName;
  request: RequestView;
  items: QueueItem[];
  phrases?: boolean;
  onClose: () => void;
}

/** The form of one act, above the foot; the focus goes in, Escape goes out. */
export function ActPanel({ act, request, items, phrases, onClose }: Props) {
  const t = useWords(words);
  const box = useRef<HTMLElement>(null);
  const Form = forms[act];
  const [before] = useState(() => document.activeElement);
  const [steps] = useState(request.history.length);
  useEffect(() => {
    if (!box.current?.contains(document.activeElement))
      box.current
        ?.querySelector<HTMLElement>(
          '[role=radio][tabindex="0"], input, textarea, select, button[type=submit]',
        )
        ?.focus();
    return () => (before instanceof HTMLElement ? before.focus({ preventScroll: true }) : undefined);
  }, [before]);
  const gone = !request.can.includes(act);
  const done = () => {
    tellDone({ key: doneKey(act), undo: undoable.includes(act) ? request.request.id : undefined });
    onClose();
  };
  return (
    // A dialog hears Escape from everything inside of it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={box}
      className="rq-act"
      role="dialog"
      aria-label={t(`act.${act}`)}
      onKeyDown={(event) => {
        // A letter meant for a choice in here is no act on the page behind it.
        if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) event.stopPropagation();
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2>{t(`act.${act}`)}</h2>
        <IconButton icon="close" label={t('act.back')} onClick={onClose} />
      </header>
      <Begun value={{ request, steps, gone }}>
        {gone && (
          <div className="aj-overtaken" role="alert">
            <h3>{t('act.gone')}</h3>
            <Since />
          </div>
        )}
        <Form request={request} items={items} phrases={phrases} onDone={done} />
      </Begun>
    </section>
  );
}
