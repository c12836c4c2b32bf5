import { api, type components, ifMatch, taggedDataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import { FormActs, FormField, FormPanel, Loaded, NumberField, useDraft, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { words } from '../../swap.words';

type View = components['schemas']['RosterRuleView'];

/** What the project asks of its rosters. */
export function RulesPanel({ project, onClose }: { project: string; onClose: () => void }) {
  const rule = useQuery({
    queryKey: ['roster-rule', project],
    queryFn: () =>
      taggedDataOf(api.GET('/api/projects/{id}/roster-rule', { params: { path: { id: project } } })),
  });
  return (
    <Loaded query={rule} lines={4}>
      {({ data, etag }) => (
        <RulesForm key={data.version} project={project} view={data} etag={etag} onClose={onClose} />
      )}
    </Loaded>
  );
}

interface Props {
  project: string;
  view: View;
  etag: string | null;
  onClose: () => void;
}

function RulesForm({ project, view, etag, onClose }: Props) {
  const t = useWords(words);
  const { draft, put, field, differences } = useDraft(() => view.rule);
  const save = useSend(
    () =>
      api.PUT('/api/projects/{id}/roster-rule', {
        params: { path: { id: project } },
        headers: ifMatch(etag),
        body: draft,
      }),
    ['roster-rule'],
    onClose,
  );
  const number = (name: 'restHours' | 'mostInARow' | 'mostWeekends') => ({
    ...field(name),
    onChange: (value?: number) => put({ [name]: value ?? 0 }),
  });
  const check = (name: 'swapApproval' | 'wholeWeekends', label: string) => (
    <FormField name={name} label="">
      {(control) => (
        <label className="roster-check">
          <input
            {...control}
            type="checkbox"
            checked={draft[name]}
            onChange={(event) => put({ [name]: event.target.checked })}
          />{' '}
          {label}
        </label>
      )}
    </FormField>
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      differences={differences}
      labels="above"
      acts={<FormActs say={t('rules.save')} busy={save.busy} onCancel={onClose} />}
    >
      {view.changedBy && <p className="aj-second">{t('rules.by', { name: view.changedBy })}</p>}
      <NumberField {...number('restHours')} label={t('rules.rest')} min={0} max={24} />
      <NumberField {...number('mostInARow')} label={t('rules.inARow')} min={1} max={14} />
      <NumberField {...number('mostWeekends')} label={t('rules.weekends')} min={0} max={5} />
      {check('wholeWeekends', t('rules.whole'))}
      {check('swapApproval', t('rules.approval'))}
    </FormPanel>
  );
}
