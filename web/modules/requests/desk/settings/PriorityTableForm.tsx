import { api, ifMatch } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { FormPanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { Select } from 'antd';
import { words as requestWords } from '../words';
import { PriorityCells, type Rule } from './PriorityCells';
import { words } from './settings.words';

interface Props {
  rules: Rule[];
  etag: string | null;
  onClose: () => void;
}

const priorities = ['P1', 'P2', 'P3', 'P4'] as const;

/** The whole table being changed; what is not touched is not sent. */
export function PriorityTableForm({ rules, etag, onClose }: Props) {
  const t = useWords(words);
  const name = useWords(requestWords);
  const { draft, put, field, differences } = useDraft({ rules, reason: '' });
  const changed = draft.rules.filter((rule, index) => rule.priority !== rules[index]?.priority);
  const save = useSend(
    () =>
      api.PUT('/api/priority-table', {
        headers: ifMatch(etag),
        body: { rules: changed, reason: draft.reason || undefined },
      }),
    ['priority-table', 'priority-rules'],
    onClose,
  );
  const set = (rule: Rule, priority: Rule['priority']) =>
    put({ rules: draft.rules.map((one) => (one === rule ? { ...one, priority } : one)) });
  return (
    <FormPanel
      onSubmit={() => (changed.length ? save.send() : onClose())}
      differences={differences}
      error={save.error}
      acts={
        <>
          <Button kind="primary" submit busy={save.busy}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
          {changed.length > 0 && (
            <span className="aj-second">{t('table.changed', { n: changed.length })}</span>
          )}
        </>
      }
    >
      <PriorityCells rules={draft.rules}>
        {(rule, cell) => (
          <Select
            aria-label={cell}
            className={changed.includes(rule) ? 'settings-changed' : undefined}
            value={rule.priority}
            options={priorities.map((value) => ({ value, label: `${value} ${name(`priority.${value}`)}` }))}
            onChange={(priority) => set(rule, priority)}
          />
        )}
      </PriorityCells>
      <TextField {...field('reason')} label={t('table.reason')} longest={500} optional />
    </FormPanel>
  );
}
