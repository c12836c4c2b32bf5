import { type ReactNode, useState } from 'react';
import { Button, IconButton, useKeys, useLocale, useWords } from '@anju/ui';
import { useWide } from '@anju/ui/desk';
import { Dropdown } from 'antd';
import type { QueueItem, RequestView } from '../types';
import { useQueueAddress } from '../use-queue';
import { words } from '../words';
import { ActPanel } from './ActPanel';
import { type Act, type ActName, acts, isAct, leadingAct } from './acts';

interface Props {
  request: RequestView;
  /** The rows beside it, to merge with. */
  items?: QueueItem[];
  /** The first act: to give it to somebody. */
  first?: ReactNode;
  /** It has the width of the page, not that of a pane. */
  broad?: boolean;
}

/** The one that leads on in front; who answers for it is asked once, so that goes last afterwards. */
const inOrder = (lead?: ActName): Act[] => {
  const rest = acts.filter(({ name }) => name !== lead && name !== 'verify');
  return acts.filter(({ name }) => name === lead).concat(rest, lead === 'verify' ? [] : acts.slice(0, 1));
};

/** What can be done now, with its keys; the one that leads on is solid. */
export function ActFoot({ request, items = [], first, broad }: Props) {
  const t = useWords(words);
  const { address, go } = useQueueAddress();
  const lead = first ? undefined : leadingAct(request);
  const may = inOrder(lead).filter((act) => request.can.includes(act.name));
  const [phrases, setPhrases] = useState(false);
  const start = (name?: Act['name'], withPhrases = false) => {
    setPhrases(withPhrases);
    go({ act: name }, true);
  };
  const speak = may.find(({ name }) => name === 'reply') ?? may.find(({ name }) => name === 'write');
  useKeys([
    ...may.flatMap(({ name, key }) =>
      key ? [{ key, label: t(`act.${name}`), act: () => start(name) }] : [],
    ),
    ...(speak ? [{ key: 't', label: t('phrase'), act: () => start(speak.name, true) }] : []),
  ]);
  const wanted = isAct(address.act) ? address.act : undefined;
  const allowed = wanted && request.can.includes(wanted) ? wanted : undefined;
  // What was begun stays open although somebody else made it impossible meanwhile: with why.
  const [begun, setBegun] = useState(allowed);
  if (allowed && allowed !== begun) setBegun(allowed);
  const open = wanted === begun ? begun : allowed;
  // English needs more room for the same acts.
  const wide = useWide(useLocale() === 'en' ? 1700 : 1400);
  const room = broad ? 5 : (first ? 1 : 2) + (wide ? 1 : 0);
  const near = may.slice(0, room);
  const rest = may.slice(room);
  if (may.length === 0 && !first && !open) return null;
  return (
    <>
      {open && (
        <ActPanel
          key={open}
          act={open}
          request={request}
          items={items}
          phrases={phrases}
          onClose={() => start(undefined)}
        />
      )}
      <div className="rq-foot">
        {first}
        {near.map(({ name, key }) => (
          <Button
            key={name}
            kind={name === lead && !open ? 'primary' : 'plain'}
            hint={key?.toUpperCase()}
            aria-expanded={open === name}
            onClick={() => start(open === name ? undefined : name)}
          >
            {t(`act.${name}`)}
          </Button>
        ))}
        {speak && (
          <Button hint="T" onClick={() => start(speak.name, true)}>
            {t('phrase')}
          </Button>
        )}
        {rest.length > 0 && <More acts={rest} onAct={start} />}
      </div>
    </>
  );
}

function More({ acts: rest, onAct }: { acts: Act[]; onAct: (name: Act['name']) => void }) {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  return (
    <Dropdown
      trigger={['click']}
      open={open}
      onOpenChange={setOpen}
      placement="topLeft"
      menu={{
        autoFocus: true,
        items: rest.map(({ name, key }) => ({
          key: name,
          label: t(`act.${name}`),
          extra: key?.toUpperCase(),
          danger: name === 'cancel',
        })),
        onClick: ({ key }) => onAct(key as Act['name']),
      }}
    >
      <span>
        <IconButton icon="more" label={t('act.more')} aria-haspopup="menu" aria-expanded={open} />
      </span>
    </Dropdown>
  );
}
