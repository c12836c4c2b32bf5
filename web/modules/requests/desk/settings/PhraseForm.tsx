import { api, ifMatch, type components } from '@anju/api';
import { useLocale, useWords } from '@anju/ui';
import { ChoiceField, FormActs, FormField, FormPanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { useCategories } from '../requests';
import { type Kind, kinds } from '../types';
import { words as requestWords } from '../words';
import { words } from './settings.words';

export type Phrase = components['schemas']['Phrase'];

interface Props {
  /** Absent: a new one. */
  phrase?: Phrase;
  onClose: () => void;
}

/** One text module: by what it is found, what it says, and what it answers. */
export function PhraseForm({ phrase, onClose }: Props) {
  const t = useWords(words);
  const name = useWords(requestWords);
  const english = useLocale() === 'en';
  const categories = useCategories();
  const { draft, field, put, differences } = useDraft({
    title: phrase?.title ?? '',
    text: phrase?.text ?? '',
    kind: phrase?.kind as Kind | undefined,
    category: phrase?.category,
    active: phrase?.active ?? true,
  });
  const save = useSend(
    () =>
      phrase
        ? api.PUT('/api/phrases/{id}', {
            params: { path: { id: phrase.id } },
            headers: ifMatch(`"${phrase.version}"`),
            body: draft,
          })
        : api.POST('/api/phrases', { body: draft }),
    ['phrases'],
    onClose,
  );
  const fitting = categories.filter(
    (one) => one.code === draft.category || !draft.kind || one.kinds.some((kind) => kind === draft.kind),
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t('save')} busy={save.busy} onCancel={onClose} />}
    >
      <TextField
        {...field('title')}
        label={t('phrases.title')}
        hint={t('phrases.title.hint')}
        longest={60}
        first
      />
      <TextField
        {...field('text')}
        label={t('phrases.text')}
        hint={t('phrases.text.hint')}
        lines={6}
        longest={2000}
      />
      <ChoiceField
        name="kind"
        label={t('phrases.kind')}
        value={draft.kind}
        onChange={(kind) => put({ kind: kind as Kind | undefined })}
        options={kinds.map((value) => ({ value, label: name(`kind.${value}`) }))}
        optional
      />
      <ChoiceField
        name="category"
        label={t('phrases.category')}
        value={draft.category}
        onChange={(category) => put({ category })}
        options={fitting.map(({ code, zh, en }) => ({ value: code, label: english ? en : zh }))}
        optional
      />
      {phrase && (
        <FormField name="active" label={t('phrases.active')}>
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
