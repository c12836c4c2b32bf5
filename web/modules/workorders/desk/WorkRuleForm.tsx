import { api, ifMatch } from '@anju/api';
import { useWords } from '@anju/ui';
import { ChoiceField, FormActs, FormPanel, useDraft, useSend } from '@anju/ui/desk';
import { useCertificateNames } from './skills';
import type { WorkRule } from './WorkRulesPanel';
import { words } from './dispatch-settings.words';

const levels = ['APPRENTICE', 'SKILLED', 'EXPERT', 'MASTER'] as const;
const modes = ['USUAL', 'AUTOMATIC', 'POOL', 'MANUAL'] as const;

/** What one kind of work asks for. */
export function WorkRuleForm({ rule, onClose }: { rule: WorkRule; onClose: () => void }) {
  const t = useWords(words);
  const certificates = useCertificateNames();
  const { draft, field, put } = useDraft({
    level: rule.level as string | undefined,
    certificate: rule.certificate ?? undefined,
    mode: rule.mode as string | undefined,
    stay: rule.stay,
  });
  const save = useSend(
    () =>
      api.PUT('/api/work-rules/{category}', {
        params: { path: { category: rule.category } },
        headers: ifMatch(`"${rule.version}"`),
        body: {
          level: draft.level as WorkRule['level'],
          certificate: draft.certificate,
          mode: draft.mode as WorkRule['mode'],
          stay: draft.stay,
        },
      }),
    ['work-rules', 'candidates'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      acts={<FormActs say={t('policy.save')} busy={save.busy} onCancel={onClose} />}
    >
      <ChoiceField
        {...field('level')}
        label={t('rules.level')}
        hint={t('rules.level.hint')}
        options={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
      />
      <ChoiceField
        {...field('certificate')}
        label={t('rules.certificate')}
        hint={t('rules.certificate.hint')}
        optional
        options={certificates.options}
      />
      <ChoiceField
        {...field('mode')}
        label={t('rules.mode')}
        hint={t('rules.mode.hint')}
        options={modes.map((value) => ({ value, label: t(`mode.${value}`) }))}
      />
      <label className="wo-night">
        <input
          type="checkbox"
          checked={draft.stay}
          onChange={(event) => put({ stay: event.target.checked })}
        />
        {t('rules.stay')}
      </label>
    </FormPanel>
  );
}
