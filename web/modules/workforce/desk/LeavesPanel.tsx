import './workforce.css';
import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, instantOf, serverNow, useTimes, useWords } from '@anju/ui';
import {
  ChoiceField,
  FormField,
  FormPanel,
  Loaded,
  Panel,
  SidePanel,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { today } from './staff';
import { words } from './words';

type Leave = components['schemas']['Leave'];
const kinds: Leave['kind'][] = ['ANNUAL', 'SICK', 'PERSONAL', 'TRAINING', 'OTHER'];

/** When somebody is away. */
export function LeavesPanel({ id, may }: { id: string; may: boolean }) {
  const t = useWords(words);
  const { shortTime, shortEnd } = useTimes();
  const [adding, setAdding] = useState(false);
  const leaves = useQuery({
    queryKey: ['staff', 'leaves', id],
    queryFn: () => dataOf(api.GET('/api/staff/{id}/leaves', { params: { path: { id } } })),
  });
  const cancel = useSend(
    (leave: string) => api.DELETE('/api/staff/{id}/leaves/{leave}', { params: { path: { id, leave } } }),
    ['staff', 'duty'],
  );
  return (
    <Panel
      title={t('leaves')}
      end={
        may && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('leaves.add')}
          </Button>
        )
      }
    >
      <Loaded query={leaves} lines={2}>
        {(all) => (
          <>
            {all.length === 0 && <p className="aj-second">{t('leaves.none')}</p>}
            <ul>
              {all.map((one) => (
                <li key={one.id} className="workforce-leave">
                  <strong>{t(`leaves.${one.kind}`)}</strong>
                  <span className="aj-second">
                    {t('duties.between', { from: shortTime(one.from), to: shortEnd(one.to) })}
                  </span>
                  {one.note && <span className="aj-second">{one.note}</span>}
                  {may && Date.parse(one.to) > serverNow() && (
                    <Button kind="text" onClick={() => cancel.send(one.id)}>
                      {t('leaves.cancel')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <SidePanel open={adding} title={t('leaves.add')} onClose={() => setAdding(false)}>
        <LeaveForm id={id} onClose={() => setAdding(false)} />
      </SidePanel>
    </Panel>
  );
}

function LeaveForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field, put } = useDraft({
    kind: 'ANNUAL' as string | undefined,
    from: `${today()}T08:00`,
    to: `${today()}T18:00`,
    note: '',
  });
  const add = useSend(
    () =>
      api.POST('/api/staff/{id}/leaves', {
        params: { path: { id } },
        body: {
          kind: draft.kind as Leave['kind'],
          from: instantOf(draft.from),
          to: instantOf(draft.to),
          note: draft.note || undefined,
        },
      }),
    ['staff', 'duty'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => add.send()}
      error={add.error}
      acts={
        <Button kind="primary" submit busy={add.busy}>
          {t('leaves.add')}
        </Button>
      }
    >
      <ChoiceField
        {...field('kind')}
        label={t('leaves.kind')}
        options={kinds.map((value) => ({ value, label: t(`leaves.${value}`) }))}
      />
      {(['from', 'to'] as const).map((name) => (
        <FormField key={name} name={name} label={t(`duties.${name}`)}>
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              className="aj-input"
              value={draft[name]}
              onChange={(event) => put({ [name]: event.target.value })}
            />
          )}
        </FormField>
      ))}
      <TextField {...field('note')} label={t('note')} optional longest={500} />
    </FormPanel>
  );
}
