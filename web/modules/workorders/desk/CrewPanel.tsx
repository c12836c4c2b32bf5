import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Avatar, Button, useTimes, useWords } from '@anju/ui';
import { Panel, SidePanel, useSend, WideTable } from '@anju/ui/desk';
import { AssignPanel } from './AssignPanel';
import { stale, useCandidates } from './candidates';
import { words as candidates } from './candidates.words';
import { words } from './crew.words';
import { TextForm } from './TextForm';
import type { Job, Obstacle } from './types';

type Helper = Job['helpers'][number];

const open = new Set<Helper['state']>(['ASKED', 'ACCEPTED', 'ON_SITE']);

/** One lead and those who help: who was asked, what came of it, and how long they worked. */
export function CrewPanel({ order }: { order: Job }) {
  const t = useWords(words);
  const [leaving, setLeaving] = useState<Helper>();
  const may = order.can.includes('ask-helper');
  if (!may && order.helpers.length === 0) return null;
  return (
    <Panel
      title={t('crew')}
      note={order.doer && t('crew.lead', { name: order.doer.name })}
      end={may && <AddHelper order={order} />}
    >
      {order.helpers.length === 0 ? (
        <p className="aj-second">{t('crew.none')}</p>
      ) : (
        <Helpers order={order} onRemove={setLeaving} />
      )}
      <SidePanel
        open={leaving !== undefined}
        title={t('crew.remove.title', { name: leaving?.name ?? '' })}
        onClose={() => setLeaving(undefined)}
      >
        {leaving && <Removal order={order} helper={leaving} onDone={() => setLeaving(undefined)} />}
      </SidePanel>
    </Panel>
  );
}

function Helpers({ order, onRemove }: { order: Job; onRemove: (one: Helper) => void }) {
  const t = useWords(words);
  const may = order.can.includes('drop-helper');
  return (
    <WideTable acts={may} label={t('crew')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('crew.person')}</th>
            <th scope="col">{t('crew.state')}</th>
            <th scope="col">{t('crew.work')}</th>
            <th scope="col">{t('crew.note')}</th>
            {may && <td />}
          </tr>
        </thead>
        <tbody>
          {order.helpers.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <span className="wo-who">
                  <Avatar name={one.name} size="small" plain={!open.has(one.state)} />
                  {one.name}
                </span>
              </th>
              <td>{t(`crew.${one.state}`)}</td>
              <td>
                <Work one={one} />
              </td>
              <td>
                <Said one={one} />
              </td>
              {may && (
                <td>
                  {open.has(one.state) && (
                    <Button kind="text" onClick={() => onRemove(one)}>
                      {t('crew.remove')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Work({ one }: { one: Helper }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  if (!one.arrivedAt) return null;
  const came = t('crew.arrived', { time: shortTime(one.arrivedAt) });
  return [
    one.arrivalProof === 'UNPROVEN' ? t('crew.unproven', { what: came }) : came,
    one.minutes !== undefined && t('crew.minutes', { n: one.minutes }),
  ]
    .filter(Boolean)
    .join(t('crew.comma'));
}

function Said({ one }: { one: Helper }) {
  const t = useWords(words);
  const rule = useWords(candidates);
  const { shortTime } = useTimes();
  const code = `why.${one.removedReason}`;
  const why = code in words ? t(code as 'why.NOW_LEAD') : (one.removedReason ?? '');
  return [
    t('crew.asked', { by: one.askedBy, time: shortTime(one.askedAt) }),
    ...one.obstacles.map((each) => rule(`not.${each as Obstacle}`)),
    one.note,
    one.answerReason,
    one.removedBy && t('crew.removed', { by: one.removedBy, why }),
  ]
    .filter(Boolean)
    .join(' \u00b7 ');
}

function Removal({ order, helper, onDone }: { order: Job; helper: Helper; onDone: () => void }) {
  const t = useWords(words);
  const { send, busy, error } = useSend(
    (reason: string) =>
      dataOf(
        api.POST('/api/work-orders/{id}/helpers/{helper}/removal', {
          params: { path: { id: order.id, helper: helper.id } },
          body: { reason },
        }),
      ),
    stale,
    onDone,
  );
  return (
    <TextForm
      label={t('crew.reason')}
      say={t('crew.remove')}
      field="reason"
      busy={busy}
      error={error}
      news={null}
      onSend={send}
    />
  );
}

function AddHelper({ order }: { order: Job }) {
  const t = useWords(words);
  const [choosing, setChoosing] = useState(false);
  const people = useCandidates(choosing ? order.id : undefined);
  const taken = new Set(order.helpers.filter(({ state }) => open.has(state)).map(({ staff }) => staff));
  const { send, busy, error } = useSend(
    (body: { staff: string; reason?: string }) =>
      dataOf(api.POST('/api/work-orders/{id}/helpers', { params: { path: { id: order.id } }, body })),
    stale,
    () => setChoosing(false),
  );
  return (
    <span className="wo-reassign">
      <Button icon="people" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
        {t('crew.add')}
      </Button>
      {choosing && people.data && (
        <AssignPanel
          order={order}
          people={people.data.filter(({ staff }) => staff !== order.doer?.staff && !taken.has(staff))}
          find={t('crew.find')}
          say={(name) => t('crew.ask', { name })}
          give={{ send, busy, error }}
          onClose={() => setChoosing(false)}
        />
      )}
    </span>
  );
}
