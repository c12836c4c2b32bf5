import { type ReactNode, useState } from 'react';
import { api, dataOf, ifMatch } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { SidePanel, useSend } from '@anju/ui/desk';
import { AnswerForm } from './AnswerForm';
import { AssignPanel } from './AssignPanel';
import { stale, useCandidates } from './candidates';
import { PauseForm } from './PauseForm';
import { News, Refusal } from './Refusal';
import { useSince } from './steps';
import { TextForm } from './TextForm';
import type { Job } from './types';
import { words as candidates } from './candidates.words';
import { words } from './words';

type Asked =
  'refuse-transfer' | 'pause' | 'search' | 'accept-result' | 'refuse-result' | 'confirm' | 'refuse' | 'file';
const asked: Asked[] = [
  'refuse-transfer',
  'pause',
  'search',
  'accept-result',
  'refuse-result',
  'confirm',
  'refuse',
  'file',
];

/** What may be done with the order now, as its `can` says. */
export function OrderActs({ order }: { order: Job }) {
  const t = useWords(words);
  const [open, setOpen] = useState<Asked>();
  const can = (verb: string) => order.can.includes(verb);
  const params = { path: { id: order.id } };
  const resume = useSend(() => dataOf(api.POST('/api/work-orders/{id}/resumption', { params })), stale);
  const [phone, setPhone] = useState<string>();
  const call = useSend(
    () => dataOf(api.POST('/api/work-orders/{id}/call', { params })),
    [],
    (out) => setPhone(out.phone),
  );
  const { mark, since } = useSince(order.id);
  const ask = (verb: Asked) => {
    mark();
    setOpen(verb);
  };
  return (
    <>
      <a
        className="aj-button"
        href={`/api/work-orders/${order.id}/sheet.pdf`}
        target="_blank"
        rel="noreferrer"
      >
        {t('sheet')}
      </a>
      {can('resume') && (
        <Button
          icon="play"
          busy={resume.busy}
          onClick={() => {
            mark();
            resume.send();
          }}
        >
          {t('resume')}
        </Button>
      )}
      {asked.filter(can).map((verb) => (
        <Button key={verb} icon={verb === 'pause' ? 'pause' : undefined} onClick={() => ask(verb)}>
          {t(verb)}
        </Button>
      ))}
      {can('assign') && <Reassign order={order} />}
      {can('call') &&
        (phone ? (
          <a className="aj-button aj-button-jade" href={`tel:${phone}`}>
            {phone}
          </a>
        ) : (
          <Button kind="primary" icon="phone" busy={call.busy} onClick={() => call.send()}>
            {t('call')}
          </Button>
        ))}
      <Refusal error={resume.error ?? call.error} since={since} />
      <SidePanel open={open !== undefined} title={open ? t(open) : ''} onClose={() => setOpen(undefined)}>
        {open && (
          <Form verb={open} order={order} news={<News since={since} />} onDone={() => setOpen(undefined)} />
        )}
      </SidePanel>
    </>
  );
}

interface FormProps {
  verb: Asked;
  order: Job;
  news: ReactNode;
  onDone: () => void;
}

function Form({ verb, order, news, onDone }: FormProps) {
  const t = useWords(words);
  const path = { id: order.id };
  const header = ifMatch(`"${order.version}"`) as never;
  const { send, busy, error } = useSend(
    (text: string) => {
      switch (verb) {
        case 'search':
          return dataOf(
            api.POST('/api/work-orders/{id}/search', { params: { path, header }, body: { reason: text } }),
          );
        case 'refuse-transfer':
          return dataOf(
            api.POST('/api/work-orders/{id}/transfer-request/refusal', {
              params: { path },
              body: { reason: text },
            }),
          );
        case 'accept-result':
          return dataOf(
            api.POST('/api/work-orders/{id}/result-acceptance', {
              params: { path },
              body: { comment: text || undefined },
            }),
          );
        case 'refuse-result':
          return dataOf(
            api.POST('/api/work-orders/{id}/result-refusal', { params: { path }, body: { reason: text } }),
          );
        default:
          return dataOf(
            api.PUT('/api/work-orders/{id}/archive', {
              params: { path, header },
              body: { paperLocation: text },
            }),
          );
      }
    },
    stale,
    onDone,
  );
  if (verb === 'pause') return <PauseForm order={order} news={news} onDone={onDone} />;
  if (verb === 'confirm' || verb === 'refuse') {
    return <AnswerForm verb={verb} order={order} news={news} onDone={onDone} />;
  }
  const label = {
    search: 'reason',
    'refuse-transfer': 'reason',
    'accept-result': 'comment',
    'refuse-result': 'reason',
    file: 'file.where',
  } as const;
  return (
    <TextForm
      label={t(label[verb])}
      say={t(verb)}
      field={verb === 'file' ? 'paperLocation' : verb === 'accept-result' ? 'comment' : 'reason'}
      optional={verb === 'accept-result'}
      busy={busy}
      error={error}
      news={news}
      onSend={send}
    />
  );
}

function Reassign({ order }: { order: Job }) {
  const t = useWords(candidates);
  const [open, setOpen] = useState(false);
  const people = useCandidates(open ? order.id : undefined);
  return (
    <span className="wo-reassign">
      <Button icon="people" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(order.doer ? 'assign.change' : 'assign.key')}
      </Button>
      {open && people.data && (
        <AssignPanel order={order} people={people.data} onClose={() => setOpen(false)} />
      )}
    </span>
  );
}
