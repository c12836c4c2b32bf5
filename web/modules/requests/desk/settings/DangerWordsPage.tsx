import './settings.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, EmptyState, useMay, useWords } from '@anju/ui';
import {
  ChoiceField,
  FormActs,
  FormPanel,
  Loaded,
  SidePanel,
  TextField,
  useDraft,
  useSend,
  WideTable,
} from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { dangerWords } from '../danger.words';
import { words } from './settings.words';

const dangers = ['TRAPPED', 'GAS', 'SMOKE', 'SHOCK', 'OTHER'] as const;

/** Words by which this company's people speak of danger; the usual ones are built in. */
export function DangerWordsPage() {
  const t = useWords(words);
  const name = useWords(dangerWords);
  const may = useMay()('SETTINGS_WRITE');
  const [adding, setAdding] = useState(false);
  const own = useQuery({ queryKey: ['danger-words'], queryFn: () => dataOf(api.GET('/api/danger-words')) });
  const removal = useSend(
    (id: string) => api.DELETE('/api/danger-words/{id}', { params: { path: { id } } }),
    ['danger-words'],
  );
  return (
    <section className="aj-list" aria-label={t('danger')}>
      <div className="aj-list-head">
        <h1>{t('danger')}</h1>
        {may && (
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            {t('danger.add')}
          </Button>
        )}
      </div>
      <p className="aj-second">{t('danger.hint')}</p>
      <Loaded query={own} lines={4}>
        {(all) =>
          all.length ? (
            <WideTable label={t('danger')}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('danger.word')}</th>
                    <th scope="col">{t('danger.means')}</th>
                    <th scope="col" />
                  </tr>
                </thead>
                <tbody>
                  {all.map((one) => (
                    <tr key={one.id}>
                      <th scope="row">{one.word}</th>
                      <td>{name(one.danger)}</td>
                      <td>
                        {may && (
                          <Button
                            kind="text"
                            aria-label={`${t('danger.remove')} ${one.word}`}
                            disabled={removal.busy}
                            onClick={() => removal.send(one.id)}
                          >
                            {t('danger.remove')}
                          </Button>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
          ) : (
            <EmptyState title={t('danger.none')} />
          )
        }
      </Loaded>
      <SidePanel open={adding} title={t('danger.add')} onClose={() => setAdding(false)}>
        {adding && <DangerWordForm onClose={() => setAdding(false)} />}
      </SidePanel>
    </section>
  );
}

function DangerWordForm({ onClose }: { onClose: () => void }) {
  const t = useWords(words);
  const name = useWords(dangerWords);
  const { draft, field, put, differences } = useDraft({
    word: '',
    danger: 'OTHER' as (typeof dangers)[number],
  });
  const save = useSend(() => api.POST('/api/danger-words', { body: draft }), ['danger-words'], onClose);
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t('save')} busy={save.busy} onCancel={onClose} />}
    >
      <TextField
        {...field('word')}
        label={t('danger.word')}
        hint={t('danger.word.hint')}
        longest={30}
        first
      />
      <ChoiceField
        name="danger"
        label={t('danger.means')}
        value={draft.danger}
        onChange={(danger) => put({ danger: (danger ?? 'OTHER') as (typeof dangers)[number] })}
        options={dangers.map((value) => ({ value, label: name(value) }))}
      />
    </FormPanel>
  );
}
