import { api } from '@anju/api';
import { useLocale, useWords } from '@anju/ui';
import { ChoiceField, FormActs, FormPanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import { useCategories } from '../requests';
import { suggestionWords } from '../suggestion.words';

/** A word of the company's own and the category it means. */
export function CategoryWordForm({ onClose }: { onClose: () => void }) {
  const t = useWords(suggestionWords);
  const english = useLocale() === 'en';
  const categories = useCategories().filter(({ active }) => active);
  const { draft, field, put, differences } = useDraft({ word: '', category: '' });
  const save = useSend(
    () => api.POST('/api/request-reading/words', { body: draft }),
    ['request-reading', 'suggestion'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t('save')} busy={save.busy} onCancel={onClose} />}
    >
      <TextField {...field('word')} label={t('word')} hint={t('word.hint')} longest={40} first />
      <ChoiceField
        name="category"
        label={t('means')}
        value={draft.category}
        onChange={(category) => put({ category: category ?? '' })}
        options={categories.map(({ code, zh, en }) => ({ value: code, label: english ? en : zh }))}
      />
    </FormPanel>
  );
}
