import { api, dataOf, ifMatch } from '@anju/api';
import { useProject, useWords } from '@anju/ui';
import {
  ChoiceField,
  FormPanel,
  ProjectField,
  SidePanel,
  TextField,
  useDraft,
  useSend,
  FormActs,
} from '@anju/ui/desk';
import type { Person } from './people';
import { words } from './words';

interface Props {
  /** Unmasked; absent: somebody new. */
  person?: Person;
  etag?: string | null;
  onClose?: () => void;
  onSaved?: (id: string) => void;
}

/** A person's or organisation's particulars. */
export function PersonPanel({ open, ...props }: Props & { open: boolean; onClose: () => void }) {
  const t = useWords(words);
  return (
    <SidePanel open={open} title={t(props.person ? 'edit' : 'add')} onClose={props.onClose}>
      <PersonForm {...props} />
    </SidePanel>
  );
}

/** Also used by the first setup. */
export function PersonForm({ person, etag = null, onClose, onSaved }: Props) {
  const t = useWords(words);
  const { project } = useProject();
  const { draft, field, put, differences } = useDraft({
    project: person?.project ?? project?.id,
    kind: (person?.kind ?? 'PERSON') as string | undefined,
    name: person?.name ?? '',
    phones: person?.phones.join(', ') ?? '',
    email: person?.email ?? '',
    contact: person?.contact ?? '',
    note: person?.note ?? '',
  });
  const body = {
    project: draft.project ?? project?.id ?? '',
    kind: draft.kind as Person['kind'],
    name: draft.name,
    phones: draft.phones.split(/[,;\s\uff0c\uff1b\u3001]+/u).filter(Boolean),
    email: draft.email || undefined,
    contact: draft.contact || undefined,
    note: draft.note || undefined,
  };
  const save = useSend(
    () =>
      dataOf(
        person
          ? api.PUT('/api/people/{id}', {
              params: { path: { id: person.id } },
              headers: ifMatch(etag),
              body,
            })
          : api.POST('/api/people', { body }),
      ),
    ['people'],
    ({ id }) => {
      onClose?.();
      onSaved?.(id);
    },
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t(person ? 'save' : 'add')} busy={save.busy} onCancel={onClose} />}
    >
      {!person && (
        <ProjectField
          label={t('project')}
          value={draft.project}
          onChange={(id) => put({ project: id })}
          first={!project}
        />
      )}
      <ChoiceField
        {...field('kind')}
        label={t('kind')}
        options={(['PERSON', 'ORGANISATION'] as const).map((value) => ({
          value,
          label: t(`kind.${value}`),
        }))}
      />
      <TextField {...field('name')} label={t('name')} longest={100} first={!!person || !!project} />
      <TextField {...field('phones')} label={t('phones')} hint={t('phones.hint')} />
      {draft.kind === 'ORGANISATION' && (
        <TextField
          {...field('contact')}
          label={t('contact')}
          hint={t('contact.hint')}
          optional
          longest={100}
        />
      )}
      <TextField {...field('email')} label={t('email')} type="email" optional longest={254} />
      <TextField {...field('note')} label={t('note')} lines={3} optional longest={1000} />
    </FormPanel>
  );
}
