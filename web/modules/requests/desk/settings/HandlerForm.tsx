import { api } from '@anju/api';
import { useWords } from '@anju/ui';
import { ChoiceField, FormPanel, useDraft, useSend, FormActs } from '@anju/ui/desk';
import type { Kind } from '../types';
import { type HandlerLine, type Handlers, useLabels } from './settings';
import { words } from './settings.words';

/** The rule being named; without a post it is chosen, an empty one stands for all the rest. */
export interface Slot {
  kind: Kind;
  post?: string;
  line?: HandlerLine;
}

interface Props {
  project: string;
  slot: Slot;
  able: Handlers['able'];
  onClose: () => void;
}

/** Names one person for a kind, or for a kind and a post. */
export function HandlerForm({ project, slot, able, onClose }: Props) {
  const t = useWords(words);
  const posts = useLabels('post');
  const { draft, field } = useDraft({
    post: slot.post,
    account: able.some(({ account }) => account === slot.line?.account) ? slot.line?.account : undefined,
  });
  const save = useSend(
    () =>
      api.PUT('/api/projects/{project}/handlers', {
        params: { path: { project } },
        body: { kind: slot.kind, post: draft.post ?? '', account: draft.account ?? '' },
      }),
    ['handlers'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      acts={
        <FormActs
          say={t('save')}
          busy={save.busy}
          disabled={!draft.account || draft.post === undefined}
          onCancel={onClose}
        />
      }
    >
      {slot.post === undefined && <ChoiceField {...field('post')} label={t('post')} options={posts} />}
      <ChoiceField
        {...field('account')}
        label={t('handlers.who')}
        options={able.map(({ account, name }) => ({ value: account, label: name }))}
        people
      />
    </FormPanel>
  );
}
