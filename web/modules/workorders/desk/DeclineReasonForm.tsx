import { api, ifMatch } from '@anju/api';
import { useWords } from '@anju/ui';
import { FormActs, FormPanel, NumberField, TextField, useDraft, useSend } from '@anju/ui/desk';
import type { DeclineReason } from './DeclineReasonsPanel';
import { words } from './decline.words';

/** One reason for a no: what it is called, and after how long the same person may be asked again. */
export function DeclineReasonForm({ reason, onClose }: { reason: DeclineReason; onClose: () => void }) {
  const t = useWords(words);
  const { draft, field, put } = useDraft({
    code: reason.code,
    zh: reason.zh,
    en: reason.en,
    againMinutes: reason.againMinutes ?? undefined,
    active: reason.active,
  });
  const { code, ...body } = draft;
  const save = useSend(
    () =>
      api.PUT('/api/decline-reasons/{code}', {
        params: { path: { code } },
        headers: ifMatch(`"${reason.version}"`),
        body,
      }),
    ['decline-reasons'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      acts={<FormActs say={t('reason.save')} busy={save.busy} onCancel={onClose} />}
    >
      {!reason.code && (
        <TextField
          {...field('code')}
          label={t('reason.code')}
          hint={t('reason.code.hint')}
          longest={40}
          first
        />
      )}
      <TextField {...field('zh')} label={t('reason.zh')} longest={80} />
      <TextField {...field('en')} label={t('reason.en')} longest={80} />
      <NumberField
        {...field('againMinutes')}
        label={t('reason.again')}
        hint={t('reason.again.hint')}
        min={1}
        max={1440}
        unit={t('unit.minutes')}
        optional
      />
      <label className="wo-night">
        <input
          type="checkbox"
          checked={draft.active}
          onChange={(event) => put({ active: event.target.checked })}
        />
        {t('reason.active')}
      </label>
    </FormPanel>
  );
}
