import { api, ifMatch } from '@anju/api';
import { useWords } from '@anju/ui';
import {
  type Choice,
  ChoiceField,
  ChoicesField,
  FormPanel,
  TextField,
  useDraft,
  useSend,
  FormActs,
} from '@anju/ui/desk';
import { type Team, useLabels } from './staff';
import { words } from './words';

interface Props {
  project: string;
  /** Absent: a new one. */
  team?: Team;
  people: Choice[];
  onClose: () => void;
}

/** Name, lead and trades of a team. */
export function TeamForm({ project, team, people, onClose }: Props) {
  const t = useWords(words);
  const skills = useLabels('skill');
  const { draft, field, differences } = useDraft({
    name: team?.name ?? '',
    lead: team?.lead as string | undefined,
    skills: team?.skills ?? [],
  });
  const save = useSend(
    async () => {
      const body = { ...draft, project };
      if (!team) await api.POST('/api/teams', { body });
      else {
        await api.PUT('/api/teams/{id}', {
          params: { path: { id: team.id } },
          headers: ifMatch(`"${team.version}"`),
          body,
        });
      }
    },
    ['teams', 'duty'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t(team ? 'save' : 'teams.add')} busy={save.busy} onCancel={onClose} />}
    >
      <TextField {...field('name')} label={t('name')} longest={60} first />
      <ChoiceField {...field('lead')} label={t('teams.lead')} options={people} people optional />
      <ChoicesField {...field('skills')} label={t('skills')} options={skills.options} />
    </FormPanel>
  );
}
