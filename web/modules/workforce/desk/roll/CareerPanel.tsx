import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import {
  ChoiceField,
  DateField,
  Facts,
  FormActs,
  FormPanel,
  Loaded,
  Panel,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useContractors } from './use-contractors';
import { words } from './words';

type Career = components['schemas']['Career'];
const kinds = ['OWN', 'AGENCY', 'CONTRACTOR'] as const;

/** By whom somebody is employed and since when they have worked in this field: what posts ask about. */
export function CareerPanel({ id, may }: { id: string; may: boolean }) {
  const t = useWords(words);
  const [editing, setEditing] = useState(false);
  const contractors = useContractors();
  const career = useQuery({
    queryKey: ['staff', 'career', id],
    queryFn: () => dataOf(api.GET('/api/staff/{id}/career', { params: { path: { id } } })),
  });
  return (
    <Panel
      title={t('career.title')}
      end={may && !editing && <Button onClick={() => setEditing(true)}>{t('career.edit')}</Button>}
    >
      <Loaded query={career} lines={2}>
        {(said) =>
          editing ? (
            <CareerForm id={id} said={said} onClose={() => setEditing(false)} />
          ) : (
            <Facts
              facts={[
                {
                  label: t('career.employment'),
                  value: said.employment ? t(`employment.${said.employment}`) : t('career.unknown'),
                },
                ...(said.contractor
                  ? [{ label: t('career.contractor'), value: contractors.named(said.contractor) }]
                  : []),
                { label: t('career.since'), value: said.fieldSince ?? t('career.unknown') },
              ]}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}

function CareerForm({ id, said, onClose }: { id: string; said: Career; onClose: () => void }) {
  const t = useWords(words);
  const contractors = useContractors();
  const { draft, field } = useDraft({
    employment: said.employment as string | undefined,
    contractor: said.contractor as string | undefined,
    fieldSince: said.fieldSince as string | undefined,
  });
  const save = useSend(
    () =>
      api.PUT('/api/staff/{id}/career', {
        params: { path: { id } },
        body: {
          employment: draft.employment as Career['employment'],
          contractor: draft.employment === 'CONTRACTOR' ? draft.contractor : undefined,
          fieldSince: draft.fieldSince,
        },
      }),
    ['staff'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      acts={<FormActs say={t('career.save')} busy={save.busy} onCancel={onClose} />}
    >
      <ChoiceField
        {...field('employment')}
        label={t('career.employment')}
        optional
        options={kinds.map((value) => ({ value, label: t(`employment.${value}`) }))}
      />
      {draft.employment === 'CONTRACTOR' && (
        <ChoiceField
          {...field('contractor')}
          label={t('career.contractor')}
          optional
          options={contractors.options}
        />
      )}
      <DateField {...field('fieldSince')} label={t('career.since')} optional />
    </FormPanel>
  );
}
