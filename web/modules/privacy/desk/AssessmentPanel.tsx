import { api, dataOf, ifMatch } from '@anju/api';
import { useProject, useWords } from '@anju/ui';
import {
  ChoiceField,
  ChoicesField,
  DateField,
  FormActs,
  FormPanel,
  ProjectField,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import {
  type AssessmentForm,
  type AssessmentVersion,
  conclusions,
  type Conclusion,
  type Ground,
  grounds,
  texts,
} from './assessments';
import { words } from './assessments.words';

interface Props {
  /** What was said last, where it is said anew. */
  before?: { id: string; etag: string | null; said: AssessmentVersion };
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** What is processed, whether it has to be, what it may do to people, and what is done about that. */
export function AssessmentPanel({ before, onClose, onSaved }: Props) {
  const t = useWords(words);
  const { project } = useProject();
  const said = before?.said;
  const { draft, field, put } = useDraft({
    project: project?.id,
    title: said?.title ?? '',
    grounds: (said?.grounds ?? []) as string[],
    processing: said?.processing ?? '',
    necessity: said?.necessity ?? '',
    risks: said?.risks ?? '',
    measures: said?.measures ?? '',
    conclusion: said?.conclusion as string | undefined,
    nextReview: undefined as string | undefined,
  });
  const { project: where, ...rest } = draft;
  const body = {
    ...rest,
    grounds: draft.grounds as Ground[],
    conclusion: draft.conclusion as Conclusion,
  } as AssessmentForm;
  const save = useSend(
    () =>
      dataOf(
        before
          ? api.POST('/api/impact-assessments/{id}/versions', {
              params: { path: { id: before.id } },
              headers: ifMatch(before.etag),
              body,
            })
          : api.POST('/api/impact-assessments', { params: { query: { project: where! } }, body }),
      ),
    ['assessments'],
    ({ id }) => onSaved(id),
  );
  const missing =
    !draft.title.trim() ||
    !draft.grounds.length ||
    texts.some((name) => !draft[name].trim()) ||
    !draft.conclusion ||
    !draft.nextReview ||
    (!before && !where);
  // the first version is refused by the names of what it says
  const named = (name: string) => (before ? name : `said.${name}`);
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      labels="above"
      acts={
        <FormActs say={t(before ? 'revise' : 'add')} busy={save.busy} disabled={missing} onCancel={onClose} />
      }
    >
      {!before && (
        <ProjectField
          label={t('project')}
          value={where}
          onChange={(value) => put({ project: value })}
          first={!project}
        />
      )}
      <TextField
        {...field('title')}
        name={named('title')}
        label={t('title')}
        hint={t('title.hint')}
        longest={100}
        first={!!before || !!project}
      />
      <ChoicesField
        {...field('grounds')}
        name={named('grounds')}
        label={t('grounds')}
        options={grounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
      />
      {texts.map((name) => (
        <TextField
          key={name}
          {...field(name)}
          name={named(name)}
          label={t(name)}
          hint={name === 'necessity' ? t('necessity.hint') : undefined}
          lines={4}
          longest={4000}
        />
      ))}
      <ChoiceField
        {...field('conclusion')}
        name={named('conclusion')}
        label={t('conclusion')}
        options={conclusions.map((value) => ({ value, label: t(`conclusion.${value}`) }))}
      />
      {/* refused by one name wherever it stands */}
      <DateField {...field('nextReview')} label={t('nextReview')} />
    </FormPanel>
  );
}
