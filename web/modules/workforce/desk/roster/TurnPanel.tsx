import { useState } from 'react';
import { api } from '@anju/api';
import { monthDay, serverNow, useTimes, useWords } from '@anju/ui';
import { Facts, FormActs, FormPanel, SidePanel, TextField, useSend } from '@anju/ui/desk';
import { words as swapWords } from '../../swap.words';
import { PutIn } from './PutIn';
import type { RosterRow, Turn } from './roster';
import { words } from './words';

interface Props {
  chosen?: { row: RosterRow; turn: Turn };
  may: boolean;
  onClose: () => void;
}

/** One turn: when it is, whose it was, and the way to take it out. */
export function TurnPanel({ chosen, may, onClose }: Props) {
  const t = useWords(words);
  const swap = useWords(swapWords);
  const { shortTime, shortEnd } = useTimes();
  return (
    <SidePanel
      open={!!chosen}
      title={chosen ? t('turn.title', { name: chosen.row.name, day: monthDay(chosen.turn.from) }) : ''}
      onClose={onClose}
    >
      {chosen && (
        <>
          <Facts
            facts={[
              { label: t('turn.shift'), value: chosen.turn.shiftName },
              {
                label: t('turn.time'),
                value: t('roster.until', { from: shortTime(chosen.turn.from), to: shortEnd(chosen.turn.to) }),
              },
              ...(chosen.turn.insteadOf ? [{ label: t('turn.before'), value: chosen.turn.insteadOf }] : []),
            ]}
          />
          {may && Date.parse(chosen.turn.from) > serverNow() && (
            <div className="roster-panel-forms" key={chosen.turn.id}>
              <h3>{swap('put.in')}</h3>
              <PutIn turn={chosen.turn.id} onClose={onClose} />
              <h3>{t('turn.cancel')}</h3>
              <Cancel turn={chosen.turn.id} onClose={onClose} />
            </div>
          )}
        </>
      )}
    </SidePanel>
  );
}

function Cancel({ turn, onClose }: { turn: string; onClose: () => void }) {
  const t = useWords(words);
  const [reason, setReason] = useState('');
  const cancel = useSend(
    () => api.POST('/api/turns/{id}/cancellation', { params: { path: { id: turn } }, body: { reason } }),
    ['roster', 'duty'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => cancel.send()}
      error={cancel.error}
      acts={<FormActs say={t('turn.cancel')} busy={cancel.busy} disabled={!reason.trim()} />}
    >
      <TextField name="reason" label={t('turn.reason')} value={reason} onChange={setReason} />
    </FormPanel>
  );
}
