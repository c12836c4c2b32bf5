import './standards.css';
import { Button, useWords } from '@anju/ui';
import { ChoicesField, FormField, FormPanel, TextField, useDraft, FormActs } from '@anju/ui/desk';
import type { CheckItem } from './checklists';
import { useCategories } from './use-categories';
import { ItemEditor } from './ItemEditor';
import { words } from './words';

interface Content {
  name: string;
  categories: string[];
  items: CheckItem[];
}

interface Props {
  known?: Content;
  error: unknown;
  busy: boolean;
  onSubmit: (content: Content) => void;
  onClose: () => void;
}

const blank: CheckItem = { text: '', kind: 'TICK', required: true };

/** Name, categories and items of a checklist; what is saved is a draft. */
export function ChecklistForm({ known, error, busy, onSubmit, onClose }: Props) {
  const t = useWords(words);
  const categories = useCategories();
  const { draft, field, put, differences } = useDraft<Content>(
    known ?? { name: '', categories: [], items: [blank] },
  );
  const { items } = draft;
  const set = (index: number, item: CheckItem) =>
    put({ items: items.map((one, at) => (at === index ? item : one)) });
  const move = (index: number, by: number) => {
    const moved = [...items];
    const [one] = moved.splice(index, 1);
    if (one) moved.splice(index + by, 0, one);
    put({ items: moved });
  };
  return (
    <FormPanel
      onSubmit={() => onSubmit(draft)}
      differences={differences}
      error={error}
      acts={<FormActs say={t('save.draft')} busy={busy} onCancel={onClose} />}
    >
      <p className="aj-second">{t('edit.hint')}</p>
      <TextField {...field('name')} label={t('name')} longest={80} first />
      <ChoicesField
        {...field('categories')}
        label={t('categories')}
        hint={t('categories.hint')}
        options={categories}
        optional
      />
      <FormField name="items" label={t('items')}>
        {() => (
          <ol className="standards-edit">
            {items.map((item, index) => (
              <ItemEditor
                key={index}
                no={index + 1}
                item={item}
                last={index === items.length - 1}
                onChange={(changed) => set(index, changed)}
                onMove={(by) => move(index, by)}
                onRemove={() => put({ items: items.filter((_, at) => at !== index) })}
              />
            ))}
            <li>
              <Button icon="plus" onClick={() => put({ items: [...items, blank] })}>
                {t('items.add')}
              </Button>
            </li>
          </ol>
        )}
      </FormField>
    </FormPanel>
  );
}
