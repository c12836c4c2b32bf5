import { useState } from 'react';
import { api, type components, dataOf } from '@anju/api';
import { Button, useLocale, useWords } from '@anju/ui';
import { Loaded, Panel, SidePanel, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { DeclineReasonForm } from './DeclineReasonForm';
import { words } from './decline.words';

export type DeclineReason = components['schemas']['DeclineReason'];

const fresh: DeclineReason = { code: '', zh: '', en: '', active: true, version: 0 };

/** The register of the reasons for a no, and what follows from each. */
export function DeclineReasonsPanel({ may }: { may: boolean }) {
  const t = useWords(words);
  const english = useLocale() === 'en';
  const [editing, setEditing] = useState<DeclineReason>();
  const reasons = useQuery({
    queryKey: ['decline-reasons'],
    queryFn: () => dataOf(api.GET('/api/decline-reasons')),
  });
  const name = ({ zh, en }: DeclineReason) => (english ? en : zh);
  return (
    <Panel
      title={t('reasons')}
      end={may && <Button onClick={() => setEditing(fresh)}>{t('reason.add')}</Button>}
    >
      <p className="aj-second">{t('reasons.hint')}</p>
      <Loaded query={reasons} lines={4}>
        {(all) => (
          <WideTable acts={may} label={t('reasons')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('reason.name')}</th>
                  <th scope="col">{t('reason.again')}</th>
                  <th scope="col">{t('reason.active')}</th>
                  {may && <td />}
                </tr>
              </thead>
              <tbody>
                {all.map((one) => (
                  <tr key={one.code}>
                    <th scope="row">{name(one)}</th>
                    <td>
                      {one.againMinutes === undefined
                        ? t('reason.never')
                        : t('reason.after', { n: one.againMinutes })}
                    </td>
                    <td>{t(one.active ? 'reason.on' : 'reason.off')}</td>
                    {may && (
                      <td>
                        <Button kind="text" onClick={() => setEditing(one)}>
                          {t('reason.edit')}
                        </Button>
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        )}
      </Loaded>
      <SidePanel
        open={editing !== undefined}
        title={editing?.code ? name(editing) : t('reason.add')}
        onClose={() => setEditing(undefined)}
      >
        {editing && <DeclineReasonForm reason={editing} onClose={() => setEditing(undefined)} />}
      </SidePanel>
    </Panel>
  );
}
