import { api, dataOf, ifMatch } from '@anju/api';
import { PrioritySeal, useWords } from '@anju/ui';
import {
  ChoiceField,
  ChoicesField,
  FormField,
  FormPanel,
  TextField,
  useDraft,
  useSend,
  FormActs,
} from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import {
  type Category,
  type Impact,
  impacts,
  type Kind,
  kinds,
  liabilities,
  urgencies,
  type Urgency,
} from '../types';
import { usePriorityOf } from '../use-promises';
import { words as requestWords } from '../words';
import { type CategoryLine, useLabels } from './settings';
import { words } from './settings.words';

type Settings = Pick<
  Category,
  'zh' | 'en' | 'pinyin' | 'skill' | 'liability' | 'chargeable' | 'handlerPost' | 'active'
> & { code: string; kinds: string[]; impact: string; urgency: string; checklist?: string };

const fresh: Settings = {
  code: '',
  zh: '',
  en: '',
  pinyin: '',
  kinds: ['REPAIR'],
  impact: 'ONE_UNIT',
  urgency: 'CAN_WAIT',
  chargeable: false,
  active: true,
};

interface Props {
  /** Absent: a new one. The code of one that exists stays. */
  line?: CategoryLine;
  onClose: () => void;
}

/** Everything the desk starts from when this is reported. */
export function CategoryForm({ line, onClose }: Props) {
  const t = useWords(words);
  const name = useWords(requestWords);
  const skills = useLabels('skill');
  const posts = useLabels('post');
  const priorityOf = usePriorityOf();
  const { draft, field, put, differences } = useDraft<Settings>(
    line ? { ...line.category, checklist: line.checklist?.id } : fresh,
  );
  const { data: checklists } = useQuery({
    queryKey: ['checklists', 'names'],
    queryFn: () => dataOf(api.GET('/api/checklists', { params: { query: { limit: 200 } } })),
  });
  const save = useSend(
    () =>
      api.PUT('/api/categories/{code}', {
        params: { path: { code: draft.code } },
        headers: line && ifMatch(`"${line.category.version}"`),
        body: {
          zh: draft.zh,
          en: draft.en,
          pinyin: draft.pinyin,
          kinds: draft.kinds as Kind[],
          skill: draft.skill,
          impact: draft.impact as Impact,
          urgency: draft.urgency as Urgency,
          liability: draft.liability,
          chargeable: draft.chargeable,
          handlerPost: draft.handlerPost,
          checklist: draft.checklist,
          active: draft.active,
        },
      }),
    ['category-settings', 'categories', 'checklists'],
    onClose,
  );
  const choose = (name: 'impact' | 'urgency' | 'liability' | 'skill' | 'handlerPost' | 'checklist') => ({
    name,
    value: draft[name],
    onChange: (value: string | undefined) => put({ [name]: value } as Partial<Settings>),
  });
  const named = <T extends string>(values: readonly T[], of: 'kind' | 'impact' | 'urgency' | 'liability') =>
    values.map((value) => ({ value, label: name(`${of}.${value}` as 'kind.REPAIR') }));
  const priority = priorityOf(draft.impact as Impact, draft.urgency as Urgency);
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t('save')} busy={save.busy} onCancel={onClose} />}
    >
      {!line && <TextField {...field('code')} label={t('code')} hint={t('code.hint')} longest={40} first />}
      <TextField {...field('zh')} label={t('zh')} longest={60} />
      <TextField {...field('en')} label={t('en')} longest={100} />
      <TextField {...field('pinyin')} label={t('pinyin')} longest={30} />
      <ChoicesField {...field('kinds')} label={t('kinds')} options={named(kinds, 'kind')} />
      <ChoiceField {...choose('impact')} label={t('impact')} options={named(impacts, 'impact')} />
      <ChoiceField {...choose('urgency')} label={t('urgency')} options={named(urgencies, 'urgency')} />
      <FormField name="priority" label={t('start')}>
        {({ id }) => <span id={id}>{priority && <PrioritySeal priority={priority} word />}</span>}
      </FormField>
      <ChoiceField {...choose('skill')} label={t('skill')} options={skills} optional />
      <ChoiceField
        {...choose('liability')}
        label={t('liability')}
        options={named(liabilities, 'liability')}
        optional
      />
      <FormField name="chargeable" label={t('chargeable')}>
        {(control) => (
          <input
            {...control}
            type="checkbox"
            checked={draft.chargeable}
            onChange={(event) => put({ chargeable: event.target.checked })}
          />
        )}
      </FormField>
      <ChoiceField
        {...choose('handlerPost')}
        label={t('post')}
        hint={t('post.hint')}
        options={posts}
        optional
      />
      <ChoiceField
        {...choose('checklist')}
        label={t('checklist')}
        options={(checklists?.items ?? []).map((one) => ({ value: one.id, label: one.name }))}
        optional
      />
      {line && (
        <FormField name="active" label={t('active')}>
          {(control) => (
            <input
              {...control}
              type="checkbox"
              checked={draft.active}
              onChange={(event) => put({ active: event.target.checked })}
            />
          )}
        </FormField>
      )}
    </FormPanel>
  );
}
