import { api, dataOf, ifMatch } from '@anju/api';
import { Button, useProject, useWords } from '@anju/ui';
import {
  DateField,
  FormActs,
  FormField,
  FormPanel,
  PlacePicker,
  ProjectField,
  SidePanel,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import type { ContractView } from './contracts';
import { words } from './words';

interface Props {
  /** Absent: a new one. */
  view?: ContractView;
  etag?: string | null;
  onClose: () => void;
  onSaved?: (id: string) => void;
}

/** What a contract says. */
export function ContractPanel({ open, ...props }: Props & { open: boolean }) {
  const t = useWords(words);
  return (
    <SidePanel open={open} title={t(props.view ? 'edit' : 'add')} onClose={props.onClose}>
      <ContractForm {...props} />
    </SidePanel>
  );
}

function ContractForm({ view, etag = null, onClose, onSaved }: Props) {
  const t = useWords(words);
  const { project } = useProject();
  const known = view?.contract;
  const { draft, field, put, differences } = useDraft({
    project: (known?.project ?? project?.id) as string | undefined,
    number: known?.number ?? '',
    name: known?.name ?? '',
    client: known?.client ?? '',
    from: known?.from as string | undefined,
    to: known?.until,
    places: (view?.places ?? []).map(({ id, code }) => ({ id, code })),
  });
  const where = draft.project ?? project?.id ?? '';
  const body = {
    ...draft,
    project: where,
    from: draft.from ?? '',
    places: draft.places.map(({ id }) => id),
  };
  const save = useSend(
    () =>
      dataOf(
        known
          ? api.PUT('/api/contracts/{id}', {
              params: { path: { id: known.id } },
              headers: ifMatch(etag),
              body,
            })
          : api.POST('/api/contracts', { body }),
      ),
    ['contracts'],
    ({ contract }) => {
      onClose();
      onSaved?.(contract.id);
    },
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t(known ? 'save' : 'add')} busy={save.busy} onCancel={onClose} />}
    >
      {!known && (
        <ProjectField
          label={t('project')}
          value={draft.project}
          onChange={(id) => put({ project: id, places: [] })}
        />
      )}
      <TextField {...field('number')} label={t('number')} longest={40} first />
      <TextField {...field('name')} label={t('name')} longest={120} />
      <TextField {...field('client')} label={t('client')} longest={120} />
      <DateField {...field('from')} label={t('from')} />
      <DateField {...field('to')} label={t('to')} hint={t('to.hint')} optional />
      <FormField name="places" label={t('places')} hint={t('places.hint')} optional>
        {() => (
          <>
            {draft.places.map(({ id, code }) => (
              <Button
                key={id}
                kind="text"
                icon="close"
                aria-label={t('places.remove', { name: code })}
                onClick={() => put({ places: draft.places.filter((one) => one.id !== id) })}
              >
                {code}
              </Button>
            ))}
            <PlacePicker
              key={draft.places.length}
              project={where}
              label={t('places.add')}
              onChange={(id, code) =>
                draft.places.some((one) => one.id === id) || put({ places: [...draft.places, { id, code }] })
              }
            />
          </>
        )}
      </FormField>
    </FormPanel>
  );
}
