import { api } from '@anju/api';
import { useWords } from '@anju/ui';
import { FormActs, FormPanel, TextField, useDraft, useSend } from '@anju/ui/desk';
import type { Hold } from './retention';
import { words } from './retention.words';

interface Props {
  person: string;
  /** The hold to lift; absent where one is set. */
  lifting?: Hold;
  onClose: () => void;
}

/** Holds somebody's data, or lets it go again: each with a reason. */
export function HoldForm({ person, lifting, onClose }: Props) {
  const t = useWords(words);
  const { draft, field } = useDraft({ reason: '' });
  const save = useSend(
    (): Promise<unknown> =>
      lifting
        ? api.POST('/api/holds/{id}/lifting', { params: { path: { id: lifting.id } }, body: draft })
        : api.POST('/api/holds', { body: { person, ...draft } }),
    ['holds', 'rights'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      acts={
        <FormActs
          say={t(lifting ? 'hold.lift' : 'hold.set')}
          busy={save.busy}
          disabled={!draft.reason.trim()}
          onCancel={onClose}
        />
      }
    >
      <TextField
        {...field('reason')}
        label={t('reason')}
        hint={lifting ? undefined : t('hold.reason.hint')}
        lines={3}
        longest={1000}
        first
      />
    </FormPanel>
  );
}
