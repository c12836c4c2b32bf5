import './outbox.css';
import { useState } from 'react';
import { useFrame } from '@anju/modules/workorders/field/index';
import { type Refusal, useFieldStore, useOutbox, type Write } from '@anju/field-store';
import { Button, EmptyState, Icon, PhoneShell, useLocale, problemText, useTimes, useWords } from '@anju/ui';
import { labelOf } from './labels';
import { words } from './words';

/** T6: what waits, why, and what can be done about it. */
export function OutboxPage() {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { outbox } = useFieldStore();
  const { writes, lastSentAt } = useOutbox();
  const { tabs } = useFrame();
  const thumb = writes.length > 0 && (
    <Button kind="primary" size="large" onClick={() => void outbox.retry()}>
      {t('outbox.retry')}
    </Button>
  );
  return (
    <PhoneShell title={t('outbox.title')} thumb={thumb} tabs={tabs}>
      {writes.length === 0 ? (
        <EmptyState
          title={
            <span className="outbox-clear">
              <Icon name="check" size={24} />
              {lastSentAt ? t('outbox.clear.at', { time: shortTime(lastSentAt) }) : t('outbox.clear')}
            </span>
          }
          hint={t('outbox.clear.hint')}
        />
      ) : (
        writes.map((write) => <OutboxItem key={write.id} write={write} />)
      )}
    </PhoneShell>
  );
}

function OutboxItem({ write }: { write: Write }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { refusal, files, state } = write;
  return (
    <section className="aj-panel outbox-item">
      <div className="outbox-item-head">
        <h2>{labelOf(write)}</h2>
        <span className="outbox-state" data-state={state}>
          <Icon name={state === 'refused' ? 'diamond' : 'cloud'} size={18} />
          {t(`state.${state}`)}
        </span>
      </div>
      <p className="aj-second">
        {t('outbox.at', { time: shortTime(write.deviceTime) })}{' '}
        {files?.length ? t('outbox.files', { n: files.length }) : ''}
      </p>
      {refusal && (
        <>
          <RefusalText refusal={refusal} />
          <RefusedActs id={write.id} />
        </>
      )}
    </section>
  );
}

function RefusalText({ refusal }: { refusal: Refusal }) {
  const t = useWords(words);
  const { title, fields } = problemText({ ...refusal, errors: refusal.errors ?? [] }, useLocale());
  return (
    <div>
      <p>{[title, ...fields.map((field) => field.text)].join(' ')}</p>
      {refusal.traceId && (
        <p className="aj-second">
          {t('outbox.trace')} <code>{refusal.traceId}</code>
        </p>
      )}
    </div>
  );
}

/** Giving up asks once more, in place, because nothing brings it back. */
function RefusedActs({ id }: { id: string }) {
  const t = useWords(words);
  const { outbox } = useFieldStore();
  const [sure, setSure] = useState(false);
  return (
    <div className="outbox-item-acts">
      <Button onClick={() => void outbox.retry(id)}>{t('outbox.again')}</Button>
      <Button kind="danger" onClick={() => (sure ? void outbox.drop(id) : setSure(true))}>
        {t(sure ? 'outbox.dropSure' : 'outbox.drop')}
      </Button>
    </div>
  );
}
