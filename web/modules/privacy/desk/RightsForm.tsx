import { api, dataOf } from '@anju/api';
import { useProject, useWords } from '@anju/ui';
import { ChoiceField, FormActs, FormPanel, ProjectField, TextField, useDraft, useSend } from '@anju/ui/desk';
import {
  deskChannels,
  deskChecks,
  type IdentityCheck,
  kinds,
  type RightsChannel,
  type RightsKind,
} from './rights';
import { words } from './rights.words';

interface Props {
  /** The register entry of who asks; otherwise their name is asked for. */
  person?: string;
  onClose: () => void;
  onSaved: (id: string) => void;
}

/** Writes down what somebody asked for at the counter, by telephone, by letter. */
export function RightsForm({ person, onClose, onSaved }: Props) {
  const t = useWords(words);
  const { project } = useProject();
  const { draft, field, put } = useDraft({
    kind: undefined as string | undefined,
    channel: undefined as string | undefined,
    identity: undefined as string | undefined,
    project: project?.id,
    name: '',
    phone: '',
    details: '',
  });
  const { kind, channel, identity, name, phone, details } = draft;
  const save = useSend(
    () =>
      dataOf(
        api.POST('/api/rights-requests', {
          body: {
            kind: kind as RightsKind,
            channel: channel as RightsChannel,
            identity: identity as IdentityCheck,
            ...(person ? { person } : { project: draft.project, name, phone: phone || undefined }),
            details: details || undefined,
          },
        }),
      ),
    ['rights'],
    ({ id }) => onSaved(id),
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      acts={
        <FormActs
          say={t('add')}
          busy={save.busy}
          disabled={!kind || !channel || !identity || (!person && !name.trim())}
          onCancel={onClose}
        />
      }
    >
      {!person && (
        <>
          <ProjectField
            label={t('project')}
            value={draft.project}
            onChange={(value) => put({ project: value })}
            first={!project}
          />
          <TextField
            {...field('name')}
            label={t('who')}
            hint={t('name.hint')}
            longest={100}
            first={!!project}
          />
          <TextField {...field('phone')} label={t('phone')} type="tel" longest={40} optional />
        </>
      )}
      <ChoiceField
        {...field('kind')}
        label={t('kind')}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <ChoiceField
        {...field('channel')}
        label={t('channel')}
        options={deskChannels.map((value) => ({ value, label: t(`channel.${value}`) }))}
      />
      <ChoiceField
        {...field('identity')}
        label={t('identity')}
        options={deskChecks.map((value) => ({ value, label: t(`identity.${value}`) }))}
      />
      <TextField {...field('details')} label={t('details')} lines={4} longest={2000} optional />
    </FormPanel>
  );
}
