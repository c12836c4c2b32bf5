import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import { FormActs, FormField, FormPanel, Loaded, TextField, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { words } from '../../swap.words';
import { clashWords } from '../../swaps';
import { useLabels } from '../staff';

/** Puts somebody in for a turn: those who fit first, the others with what speaks against them. */
export function PutIn({ turn, onClose }: { turn: string; onClose: () => void }) {
  const t = useWords(words);
  const skills = useLabels('skill');
  const [staff, setStaff] = useState<string>();
  const [reason, setReason] = useState('');
  const candidates = useQuery({
    queryKey: ['roster', 'candidates', turn],
    queryFn: () => dataOf(api.GET('/api/turns/{id}/candidates', { params: { path: { id: turn } } })),
  });
  const put = useSend(
    () =>
      api.POST('/api/turns/{id}/substitution', {
        params: { path: { id: turn } },
        body: { staff: staff ?? '', reason: reason.trim() || undefined },
      }),
    ['roster', 'duty', 'swaps'],
    onClose,
  );
  const named = candidates.data?.find((one) => one.staff === staff)?.name;
  return (
    <FormPanel
      onSubmit={() => put.send()}
      error={put.error}
      labels="above"
      acts={
        <FormActs
          say={named ? t('put.act', { name: named }) : t('put.act.none')}
          busy={put.busy}
          disabled={!staff}
        />
      }
    >
      <FormField name="staff" label={t('put.who')}>
        {(control) => (
          <Loaded query={candidates} lines={3}>
            {(all) => (
              <div {...control} className="roster-choices-one" role="radiogroup" aria-label={t('put.who')}>
                {[...all]
                  .sort((one, other) => Number(!!one.clash) - Number(!!other.clash))
                  .map((one) => (
                    <label key={one.staff} data-no={one.clash ? true : undefined}>
                      <input
                        type="radio"
                        name="staff"
                        disabled={!!one.clash}
                        checked={staff === one.staff}
                        onChange={() => setStaff(one.staff)}
                      />
                      {one.name}
                      <span className="aj-second">{clashWords(t, one, skills.named)}</span>
                    </label>
                  ))}
              </div>
            )}
          </Loaded>
        )}
      </FormField>
      <TextField
        name="reason"
        label={t('put.reason')}
        value={reason}
        onChange={setReason}
        longest={200}
        optional
      />
    </FormPanel>
  );
}
