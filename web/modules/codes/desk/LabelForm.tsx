import { api, type components } from '@anju/api';
import { useWords } from '@anju/ui';
import { FormPanel, TextField, useDraft, useSend, FormActs } from '@anju/ui/desk';
import { words } from './words';

interface Props {
  list: string;
  /** Absent: a new one. The code of one that exists stays. */
  label?: components['schemas']['Label'];
  onClose: () => void;
}

/** One entry of a list. */
export function LabelForm({ list, label, onClose }: Props) {
  const t = useWords(words);
  const { draft, field, differences } = useDraft({
    code: label?.code ?? '',
    zh: label?.zh ?? '',
    en: label?.en ?? '',
    pinyin: label?.pinyin ?? '',
  });
  const save = useSend(
    async () => {
      const { code, ...body } = draft;
      if (label) {
        await api.PUT('/api/code-lists/{list}/labels/{code}', {
          params: { path: { list, code } },
          body: { ...body, active: label.active },
        });
      } else {
        await api.POST('/api/code-lists/{list}/labels', { params: { path: { list } }, body: draft });
      }
    },
    ['code-lists'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t(label ? 'save' : 'add')} busy={save.busy} onCancel={onClose} />}
    >
      {!label && <TextField {...field('code')} label={t('code')} longest={40} first />}
      <TextField {...field('zh')} label={t('zh')} longest={80} />
      <TextField {...field('en')} label={t('en')} longest={80} />
      <TextField {...field('pinyin')} label={t('pinyin')} longest={40} optional />
    </FormPanel>
  );
}
