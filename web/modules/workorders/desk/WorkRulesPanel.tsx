import { useState } from 'react';
import { api, type components, dataOf } from '@anju/api';
import { Button, useLocale, useWords } from '@anju/ui';
import { Loaded, Panel, SidePanel, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useCertificateNames } from './skills';
import { WorkRuleForm } from './WorkRuleForm';
import { words } from './dispatch-settings.words';

export type WorkRule = components['schemas']['WorkRule'];

/** What holds where nobody said anything. */
const usual = (category: string): WorkRule => ({
  category,
  level: 'APPRENTICE',
  mode: 'USUAL',
  stay: false,
  version: 0,
});

/** What each kind of work asks of whoever does it, and how it is given out. */
export function WorkRulesPanel({ may }: { may: boolean }) {
  const t = useWords(words);
  const english = useLocale() === 'en';
  const certificates = useCertificateNames();
  const [editing, setEditing] = useState<WorkRule>();
  const rules = useQuery({ queryKey: ['work-rules'], queryFn: () => dataOf(api.GET('/api/work-rules')) });
  const categories = useQuery({
    queryKey: ['categories'],
    queryFn: () => dataOf(api.GET('/api/categories')),
  });
  const name = (code: string) => {
    const one = categories.data?.find((each) => each.code === code);
    return one ? (english ? one.en : one.zh) : code;
  };
  return (
    <Panel title={t('rules')}>
      <p className="aj-second">{t('rules.hint')}</p>
      <Loaded query={rules} lines={4}>
        {(said) => (
          <WideTable acts={may} label={t('rules')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('rules.category')}</th>
                  <th scope="col">{t('rules.level')}</th>
                  <th scope="col">{t('rules.certificate')}</th>
                  <th scope="col">{t('rules.mode')}</th>
                  {may && <td />}
                </tr>
              </thead>
              <tbody>
                {(categories.data ?? [])
                  .filter((each) => each.kinds.includes('REPAIR'))
                  .map(({ code }) => said.find(({ category }) => category === code) ?? usual(code))
                  .map((rule) => (
                    <tr key={rule.category}>
                      <th scope="row">{name(rule.category)}</th>
                      <td>{t(`level.${rule.level}`)}</td>
                      <td>{rule.certificate ? certificates.named(rule.certificate) : t('rules.none')}</td>
                      <td>
                        {t(`mode.${rule.mode}`)}
                        {rule.stay && ` \u00b7 ${t('rules.stay.yes')}`}
                      </td>
                      {may && (
                        <td>
                          <Button kind="text" onClick={() => setEditing(rule)}>
                            {t('rules.edit')}
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
        title={editing ? name(editing.category) : ''}
        onClose={() => setEditing(undefined)}
      >
        {editing && <WorkRuleForm rule={editing} onClose={() => setEditing(undefined)} />}
      </SidePanel>
    </Panel>
  );
}
